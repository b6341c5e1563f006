/** What somebody is led to sign in for. */
export type Errand = 'vote' | 'remark' | 'follow' | 'ask' | 'propose' | 'page' | 'office'

const known: readonly (readonly [Errand, RegExp])[] = [
  ['vote', /^account\/vote\/\d+$/],
  ['remark', /^account\/budget\/.+\/remark$/],
  ['follow', /^account\/budget\/.+\/follow$/],
  ['ask', /^account\/hearings\/\d+\/ask$/],
  ['propose', /^account\/(propose|drafts)\/.+$/],
  // A page of one's own is no errand to somebody who pressed nothing but the way in.
  ['page', /^account\/.+$/],
  ['office', /^office(\/.*)?$/],
]

/** The errand by the page that is opened once they are in, `/ky/ak-bulun/account/vote/2`; null where that is everybody's. */
export function errandOf(back: string): Errand | null {
  const [, , , ...rest] = (back.split('?')[0] ?? '').split('/')
  const path = rest.join('/')
  return known.find(([, pattern]) => pattern.test(path))?.[0] ?? null
}
