import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const followingPaths = ({ home }: PlaceAddress) => ({
  /** What somebody follows of budgets. */
  following: `${home}/account/following`,
  /** Where a line, `expenditure/70640`, or with no word all of a year's budget, is followed and no longer followed. */
  follow: (year: number, what: string) => {
    const budget = `${home}/account/budget/${year}`
    if (what === '') return `${budget}/follow`
    const [side = '', ...key] = what.split('/')
    return `${budget}/lines/${side}/${encodeURIComponent(key.join('/'))}/follow`
  },
})

export const pages: NounPages = {
  place: {
    'account/following': 'following/mine.tsx',
    'account/budget/:year/follow': 'following/follow-budget.tsx',
    'account/budget/:year/lines/:side/:line/follow': 'following/follow-line.tsx',
  },
}
