/** `A`, `A and B`, `A, B and C`. */
export function listed(items: string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`
}

/** First letter large, the rest as it was. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Small numbers as words at the start of a sentence: 3 → `Three`; from eleven on figures. */
export function numberWord(value: number): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
  return words[value] ?? String(value)
}

/** Long names and hashes cut in the middle: `9f2c41d8…77ae`. */
export function shortHash(hash: string): string {
  return hash.length > 16 ? `${hash.slice(0, 8)}…${hash.slice(-4)}` : hash
}

const ROLES: Record<string, [one: string, many: string]> = {
  'gp-practice': ['GP practice', 'GP practices'],
  'prescribing-cost-centre': ['Other prescriber', 'Other prescribers'],
  consortium: ['Consortium', 'Consortia'],
  'commissioning-hub': ['Commissioning hub', 'Commissioning hubs'],
  'reporting-entity': ['Reporting name', 'Reporting names'],
  'nhs-trust': ['NHS trust', 'NHS trusts'],
  'nhs-foundation-trust': ['NHS foundation trust', 'NHS foundation trusts'],
  'ambulance-trust': ['Ambulance trust', 'Ambulance trusts'],
  'care-trust': ['Care trust', 'Care trusts'],
  'independent-provider': ['Independent provider', 'Independent providers'],
  'voluntary-provider': ['Voluntary provider', 'Voluntary providers'],
  'social-enterprise': ['Social enterprise', 'Social enterprises'],
  board: ['NHS Commissioning Board', 'NHS Commissioning Board'],
  'strategic-health-authority': ['Strategic health authority', 'Strategic health authorities'],
  'primary-care-trust': ['Primary care trust', 'Primary care trusts'],
  'pct-cluster': ['Cluster of primary care trusts', 'Clusters of primary care trusts'],
  'local-authority': ['Local authority', 'Local authorities'],
  'health-and-wellbeing-board': ['Health and wellbeing board', 'Health and wellbeing boards'],
  'local-healthwatch': ['Local HealthWatch', 'Local HealthWatch'],
  'healthwatch-england': ['HealthWatch England', 'HealthWatch England'],
  'integrated-care-board': ['Integrated care board', 'Integrated care boards'],
}

export function role(code: string): string {
  return ROLES[code]?.[0] ?? capitalised(code.replaceAll('-', ' '))
}

export function roles(code: string): string {
  return ROLES[code]?.[1] ?? capitalised(code.replaceAll('-', ' '))
}
