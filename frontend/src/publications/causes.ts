/** Why something is replaced: the list from which a publisher chooses, as readers see it. */
export const causes: Record<string, string> = {
  'wrong-amount': 'An amount was wrong',
  'entered-twice': 'Lines had been entered twice',
  'left-out': 'Lines had been left out',
  misplaced: 'Lines did not belong in this return',
  'wrong-name': 'A name or a code was wrong',
  'wrong-date': 'A date was wrong',
  'new-information': 'More became known',
  'personal-data': 'It held personal data',
  law: 'The law or a court demands it',
  other: 'For another reason',
}

/** As a sentence; nothing where no cause was said. */
export function causeSaid(cause: string | null | undefined): string {
  return cause && causes[cause] ? `${causes[cause]}.` : ''
}
