import { count, counted, financialYear, money, moneyInWords, moneyShort } from '../format'

/** How a measure is spoken of; `key` as the server has it. */
export interface Measure {
  /** In the list of choices. */
  choice: string
  /** Above the map: what is shown, for how the year is written. */
  says: (year: string) => string
  /** What the shades can and cannot say. */
  caution: string
  short: (value: number) => string
  words: (value: number) => string
}

const UNKNOWN: Measure = {
  choice: 'Figure',
  says: () => '',
  caution: '',
  short: count,
  words: count,
}

const MEASURES: Record<string, Measure> = {
  'per-head': {
    choice: 'Payments a head',
    says: year => `Payments published for ${financialYear(year)}, for each person registered with its practices`,
    caution: 'Older and poorer places are given more, so a high figure is neither good nor bad.',
    short: money,
    words: money,
  },
  'per-weighted-head': {
    choice: 'Payments a weighted head',
    says: year => `Payments published for ${financialYear(year)}, for each person weighted by age and need`,
    caution: 'Weights stand for age and need, so that places can be compared; they are estimates.',
    short: money,
    words: money,
  },
  payments: {
    choice: 'Payments in a year',
    says: year => `All payments published for ${financialYear(year)}`,
    caution: 'Where more people live more is paid: a dark area is a large payer, not a good or a bad one.',
    short: moneyShort,
    words: moneyInWords,
  },
  patients: {
    choice: 'Patients',
    says: year => `People registered with its practices at the last count of ${financialYear(year)}`,
    caution: 'Areas differ in size: many patients do not mean a crowded place.',
    short: count,
    words: value => counted(value, 'patient'),
  },
  practices: {
    choice: 'GP practices',
    says: () => 'Active GP practices of each consortium, as the register has them',
    caution: 'Practices differ in size: many practices do not mean many people.',
    short: count,
    words: value => counted(value, 'practice'),
  },
}

export function measureOf(key: string): Measure {
  return MEASURES[key] ?? UNKNOWN
}
