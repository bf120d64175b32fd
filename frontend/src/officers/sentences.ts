import type { OfficersPage } from '../api/register'
import { counted, listed } from '../format'
import { postSaid } from '../organisations/life'

/** "A person called Ruth Tarrant is Chief Financial Officer of NHS Northmoor West and NHS Harrowdale." */
export function officersSentence({ filters, list }: OfficersPage): string {
  const rows = list.count ?? list.items.length
  if (!filters.name)
    return rows === 0
      ? 'No published list names an officer.'
      : `Every consortium must have a named Accountable Officer and a Chief Financial Officer; one may serve several. ${counted(rows, 'post')} ${rows === 1 ? 'is' : 'are'} published, those of the past too.`
  const now = list.items.filter(({ to }) => to === null)
  const said = listed([...new Set(now.map(postSaid))].map(post => `${post} of ${listed(where(post, now))}`))
  if (now.length) return `${filters.name} is ${said}.`
  return rows === 0
    ? `No published list names an officer called ${filters.name}.`
    : `${filters.name} held ${counted(rows, 'post')} and holds none now, as far as is published.`
}

function where(post: string, holders: OfficersPage['list']['items']): string[] {
  return holders.filter(holder => postSaid(holder) === post).map(({ organisation }) => organisation.name)
}

export const posts = ['accountable-officer', 'chief-financial-officer'].map(post => ({
  value: post,
  text: postSaid({ post }),
}))
