import { address, type Query } from '../api/address'

interface Question {
  says: string
  path: string
  query: Query
  rest: string
}

function question(says: string, query: Query): Question {
  const { by, ...filters } = query
  const rest = by ? address('/api/v1/payments/totals', { by, ...filters }) : address('/api/v1/payments', filters)
  return { says, path: '/spending', query, rest: `GET ${rest}` }
}

/** What a journalist would ask first, as a page and as a request. */
export const questions: Question[] = [
  question('Which suppliers were paid most, over all?', { by: 'supplier' }),
  question('How much was paid each month?', { by: 'month' }),
  question('Who paid most?', { by: 'payer' }),
  question('Which single payments were of £1 million or more?', { min: 1_000_000, sort: '-amount' }),
  question('What came back as credits, the largest first?', { max: -1, sort: 'amount' }),
  question('What was it spent on, by type of expense?', { by: 'type' }),
]
