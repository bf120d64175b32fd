import type { PageName } from '../api/pages'

interface Section {
  name: string
  path: string
  query?: Record<string, string>
  pages: PageName[]
}

/** The menu: what is built, and nothing else. */
export const sections: Section[] = [
  {
    name: 'Consortia',
    path: '/organisations',
    query: { role: 'consortium' },
    pages: [
      'organisations',
      'consortium',
      'interests',
      'practice',
      'provider',
      'compare',
      'register-changes',
      'services',
      'officers',
    ],
  },
  { name: 'Map', path: '/map', pages: ['map', 'coverage'] },
  { name: 'Money', path: '/spending', pages: ['spending', 'payment', 'supplier', 'money', 'statement', 'thread'] },
  {
    name: 'What people say',
    path: '/feedback',
    pages: [
      'feedback',
      'feedback-item',
      'answers',
      'feedback-moderation',
      'reports',
      'report',
      'consultations',
      'consultation',
      'consultation-form',
      'consultation-confirm',
    ],
  },
  { name: 'Referrals', path: '/referrals', pages: ['referrals', 'practice-referrals', 'referral-method'] },
  { name: 'Plans', path: '/plans', pages: ['plans', 'plan', 'compare-plans'] },
  { name: 'Contracts', path: '/contracts', pages: ['contracts', 'contract', 'decisions', 'decision'] },
  {
    name: 'Publications',
    path: '/publications',
    pages: ['publications', 'publication', 'timeliness', 'citation', 'verify'],
  },
  { name: 'Data and API', path: '/data', pages: ['data', 'returns', 'return', 'check'] },
]

export function currentSection(page: PageName): string | undefined {
  return sections.find(section => section.pages.includes(page))?.name
}
