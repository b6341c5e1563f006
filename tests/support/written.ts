import { answers } from './proposal-context.ts'
import type { Fields, Page, Visitor } from './visitor.ts'

const home = '/ky/ak-bulun'

/** Begins a proposal and answers with the address of its draft, without the step. */
export async function begun(visitor: Visitor, round: number): Promise<string> {
  const first = await visitor.submit(`${home}/account/propose/${round}`, {}, 'main form')
  if (!first.url.includes('/account/drafts/')) throw new Error(`not begun: ${first.text}`)
  return first.url.replace(/\/what$/, '')
}

/** Fills in every step of a draft well and answers with the page of the check; what is done may be given otherwise. */
export async function filledIn(visitor: Visitor, draft: string, what: Fields = {}): Promise<Page> {
  for (const step of ['what', 'whom', 'cost'] as const)
    await visitor.submit(
      `${draft}/${step}`,
      answers(step, step === 'what' ? what : {}),
      'main form',
    )
  return visitor.submit(`${draft}/help`, answers('help'), 'main form')
}

/** Writes and sends a whole proposal; answers with its number. */
export async function sent(visitor: Visitor, round: number, what?: Fields): Promise<number> {
  const check = await filledIn(visitor, await begun(visitor, round), what)
  const after = await visitor.submitOn(check, {}, 'main form')
  const number = /[?&]sent=(\d+)/.exec(after.url)?.[1]
  if (!number) throw new Error(`not sent: ${after.status} ${after.url} ${after.text.slice(0, 500)}`)
  return Number(number)
}
