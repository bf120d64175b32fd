interface Term {
  term: string
  meaning: string
}

/** A to Z. The same words as in the API. */
const words: Term[] = [
  {
    term: 'As at',
    meaning: 'What had been published by a certain edition or day. Corrections that came later are left out.',
  },
  {
    term: 'Consortium',
    meaning:
      'A group of GP practices that together decide what care to buy for their patients. Every practice is in exactly one at any time.',
  },
  {
    term: 'Correction',
    meaning: 'A publication that takes the place of an earlier one, with the reason. Both stay readable.',
  },
  {
    term: 'Credit',
    meaning:
      'Money that came back from a supplier, or a payment that was undone. It has a minus sign and lowers the total.',
  },
  {
    term: 'Edition',
    meaning:
      'The number of a publication in the public log, counted from 1. Naming an edition names one exact state of everything.',
  },
  { term: 'Expense area', meaning: 'What a payment was for, in the words of the one who paid.' },
  { term: 'Expense type', meaning: 'What kind of cost a payment was, in the words of the one who paid.' },
  { term: 'Financial year', meaning: '1 April to 31 March, written 2012/13.' },
  { term: 'Finding', meaning: 'One problem that a check found in a file.' },
  { term: 'Held', meaning: 'A line that waits for a person’s decision before it may be published. It is in no total.' },
  {
    term: 'Match',
    meaning:
      'The link from a supplier’s name as written to an organisation in the register, with how it was made and how sure it is.',
  },
  {
    term: 'NHS Commissioning Board',
    meaning: 'The national body that sets consortia their budgets and keeps the register.',
  },
  { term: 'Not due yet', meaning: 'Nothing is missing: the return need not have arrived.' },
  { term: 'Payment line', meaning: 'One row of a payment file. An invoice may be split over several lines.' },
  { term: 'Practice', meaning: 'A GP surgery, with its code in the national register.' },
  { term: 'Provider', meaning: 'An organisation that cares for patients, such as a hospital trust.' },
  { term: 'Publication', meaning: 'One file’s contents made public, all at once, as an entry of the public log.' },
  { term: 'Return', meaning: 'What an organisation has to send: a kind of file, for a period, by a due date.' },
  { term: 'Supplier', meaning: 'Whoever was paid.' },
  {
    term: 'Suppressed',
    meaning: 'A figure that exists and may not be shown, because it could point to a person. Not the same as zero.',
  },
  {
    term: 'Withdrawn',
    meaning: 'Taken out because it should never have been published. A note that it was there stays.',
  },
]

/** Each with the id that a link can lead to. */
export const terms = words.map(word => ({ ...word, id: word.term.toLowerCase().replaceAll(' ', '-') }))
