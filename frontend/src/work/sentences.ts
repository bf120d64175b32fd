import type { OwedWork, Preview, Submission, SubmissionState } from '../api/work'
import { count, counted, date, moment, money } from '../format'

/** "list-sizes" as people read it: "List sizes". */
export function kindWord(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ')
}

export function stateWord(state: SubmissionState): string {
  switch (state) {
    case 'queued':
      return 'Waiting to be checked'
    case 'checking':
      return 'Being checked'
    case 'refused':
      return 'Refused'
    case 'accepted':
      return 'Checked'
    case 'proposed':
      return 'Waiting for approval'
    case 'sent-back':
      return 'Sent back'
    case 'approved':
      return 'Approved'
    case 'published':
      return 'Published'
    case 'discarded':
      return 'Taken back'
    case 'withdrawn':
      return 'Withdrawn'
  }
}

/** What somebody should do now, in one sentence. */
export function nextStep(submission: Submission): string {
  switch (submission.state) {
    case 'queued':
      return 'The file is in. It will be checked in a moment.'
    case 'checking':
      return progressSaid(submission)
    case 'refused':
      return submission.problem ?? 'The file cannot be published as it stands. Mend what was found, and send it again.'
    case 'accepted':
      return submission.nil
        ? 'Look at the preview, then ask a colleague to approve it.'
        : 'Read what was found, look at the preview, then ask a colleague to approve it.'
    case 'proposed':
      return submission.yours
        ? 'A colleague who may approve returns must look at it now.'
        : 'Look at the preview, then let it be published or send it back.'
    case 'sent-back':
      return 'The approver wants something changed: see the history below. Send a new file, or ask again.'
    case 'approved':
      return submission.publishAt === null
        ? 'It will be published in a moment.'
        : `It will be published at ${moment(submission.publishAt)}.`
    case 'published':
      return 'Everybody can see it.'
    case 'discarded':
      return 'It was taken back before anybody saw it. The file is destroyed.'
    case 'withdrawn':
      return 'It was published, and has been withdrawn.'
  }
}

export function progressSaid({ progress }: Submission): string {
  if (!progress || (progress.rows === 0 && progress.of === null)) return 'The file is being opened.'
  return progress.of === null
    ? `${counted(progress.rows, 'row')} read so far.`
    : `${count(progress.rows)} of ${counted(progress.of, 'row')} checked so far.`
}

/** Where the rows go. */
export function rowsSaid(rows: NonNullable<Submission['rows']>, published = false): string {
  const would = published ? (rows.accepted === 1 ? 'is' : 'are') : 'would be'
  const parts = [`${counted(rows.accepted, 'row')} ${would} published`]
  if (rows.acceptedAmount !== null) parts[0] += `, ${money(rows.acceptedAmount)} in all`
  if (rows.refused) parts.push(`${counted(rows.refused, 'row')} ${rows.refused === 1 ? 'is' : 'are'} refused`)
  if (rows.held) parts.push(`${counted(rows.held, 'row')} ${rows.held === 1 ? 'waits' : 'wait'} for a moderator`)
  return parts.join('; ') + '.'
}

/** What publishing would change. */
export function changeSaid(preview: Preview): string {
  if (!preview.against.length) return 'Nothing is published for this period yet.'
  const { added, removed, changed } = preview.changes
  if (added + removed + changed === 0) return 'Every row is published already, just as it stands here.'
  return `Against what is published now, ${counted(added, 'row')} would be added, ${count(removed)} removed and ${count(changed)} changed.`
}

export function dueSaid(owed: OwedWork, today: string): string {
  if (owed.edition !== null) return owed.daysLate ? `came ${counted(owed.daysLate, 'day')} late` : 'came on time'
  if (owed.daysLate) return `${counted(owed.daysLate, 'day')} late`
  return owed.dueOn === today ? 'due today' : `due on ${date(owed.dueOn)}`
}

/** What happened, as the history says it. */
export function actSaid(act: string): string {
  const said: Record<string, string> = {
    submitted: 'Sent',
    checked: 'Checked',
    'columns-chosen': 'Columns put right',
    'columns-forgotten': 'What was said of columns was forgotten',
    'row-released': 'A held row was released',
    'row-refused': 'A held row was refused',
    proposed: 'Sent for approval',
    approved: 'Approved',
    'sent-back': 'Sent back',
    discarded: 'Taken back',
    published: 'Published',
    stopped: 'Not published',
    outdated: 'To be looked at again',
  }
  return said[act] ?? act
}

export function evidenceSaid(evidence: string | null): string {
  switch (evidence) {
    case 'heading':
      return 'by its heading'
    case 'content':
      return 'by what stands below'
    case 'publisher':
      return 'as you said'
    default:
      return 'not one of the return’s columns'
  }
}

/** How far it is on the way: the number of steps that are done. */
export function stepsDone(state: SubmissionState): number {
  switch (state) {
    case 'queued':
    case 'checking':
    case 'discarded':
      return 1
    case 'refused':
      return 2
    case 'accepted':
    case 'sent-back':
      return 3
    case 'proposed':
      return 4
    case 'approved':
      return 5
    case 'published':
    case 'withdrawn':
      return 6
  }
}
