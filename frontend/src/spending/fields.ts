/** The id of each filter's field, for the error summary to lead to. */
export const filterFields: Record<string, string> = {
  payer: 'filter-payer',
  supplier: 'filter-words',
  paidTo: 'filter-words',
  q: 'filter-words',
  from: 'filter-from',
  to: 'filter-to',
  area: 'filter-area',
  type: 'filter-type',
  min: 'filter-min',
  max: 'filter-max',
}
