import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const followingPaths = ({ home }: PlaceAddress) => ({
  /** What somebody follows of budgets. */
  following: `${home}/account/following`,
  /** What somebody follows of local services. */
  followedServices: `${home}/account/following/services`,
  /** The same page, with a kind or a village chosen to be followed. */
  followServices: (kind = '', village = '') => {
    const chosen = new URLSearchParams({
      ...(kind && { kind }),
      ...(village && { village }),
    })
    return `${home}/account/following/services${chosen.size > 0 ? `?${chosen}` : ''}`
  },
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
    'account/following/services': 'following/follow-services.tsx',
    'account/budget/:year/follow': 'following/follow-budget.tsx',
    'account/budget/:year/lines/:side/:line/follow': 'following/follow-line.tsx',
  },
}
