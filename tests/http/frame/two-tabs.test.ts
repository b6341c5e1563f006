import { beforeAll, expect, test } from 'vitest'
import { everyAccount, rolesContext, twoMunicipalities } from '#tests/http/roles/roles-context.ts'
import { filled } from '#tests/support/addresses.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Fields, Page } from '#tests/support/visitor.ts'
import { type FormOfTwoTabs, formsOfTwoTabs } from './two-tabs-forms.ts'

const running = runningApplication()
let accounts: Awaited<ReturnType<typeof everyAccount>>
let context: Awaited<ReturnType<typeof rolesContext>>

beforeAll(async () => {
  await twoMunicipalities()
  accounts = await everyAccount()
  const author = accounts.get('author')
  if (!author) throw new Error('no author')
  context = await rolesContext(
    author,
    await sessionOf(running.context, running.origin, author),
    running.context.dataFolder,
  )
})

const visitorFor = async (who: FormOfTwoTabs['who']) => {
  const account = accounts.get(who)
  if (!account) throw new Error(`no ${who}`)
  return sessionOf(running.context, running.origin, account)
}

function addressOf(pattern: string, where: FormOfTwoTabs['where'] = {}) {
  const meant = Object.entries(where).map(([part, name]) => [part, name && context.named[name]])
  return filled(pattern, { ...context.usual, ...Object.fromEntries(meant) })
}

const filledIn = (fields: Fields = {}): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, context.values[String(value)] ?? value]),
  )

const form = 'main form[method=post]'

/** The field as the page has it; of several to choose from the chosen one. */
const fieldOn = ({ document }: Page, name: string) =>
  (
    document.querySelector(`[name="${name}"][checked]`) ??
    document.querySelector(`[name="${name}"]`)
  )?.toString()

test.each(formsOfTwoTabs.filter(({ openedIn }) => !openedIn))(
  '$to: of two tabs the later one is told what stands now, and may go on from either',
  async ({ to, where, who, field, first, later, changedAt = to, ...row }) => {
    const [visitor, address] = [await visitorFor(who), addressOf(to, where)]
    const early = await visitor.ask(addressOf(changedAt, where))
    const second = await visitor.ask(address)
    const value = () => early.document.querySelector(`[name="${field}"]`)
    expect(value(), early.text.slice(0, 300)).not.toBeNull()
    const beside = row.beside ? { [row.beside[0]]: row.beside[1] } : {}
    const sent = await visitor.submitOn(early, { ...row.fields, ...beside, [field]: first }, form)
    expect(sent.status, sent.text.slice(0, 500)).toBe(200)

    const typed = changedAt === to ? { ...row.fields, [field]: later } : filledIn(row.sends)
    const late = await visitor.submitOn(second, typed, form)
    expect(late.status, late.text.slice(0, 500)).toBe(409)
    expect(late.text).toContain('Өзүм жазганды таштап, азыркысынан баштоо')
    const kept = await visitor.ask(addressOf(changedAt, where))
    expect(fieldOn(kept, field)).toContain(first)
    if (changedAt === to) {
      expect(fieldOn(late, field)).toContain(later)
      const stands = late.document.querySelector(`#${row.id ?? field}-stands`)?.textContent
      expect(stands).toContain(row.shownAs ?? first)
    }

    const again = await visitor.submitOn(late, changedAt === to ? {} : typed, form)
    expect(again.status, again.text.slice(0, 500)).toBe(200)
    if (changedAt !== to) return
    const now = await visitor.ask(address)
    expect(fieldOn(now, field)).toContain(later)
    if (!row.beside) return
    const [besideIt, saved] = row.beside
    expect(now.document.querySelector(`[name="${besideIt}"]`)?.getAttribute('value')).toBe(saved)
  },
)
