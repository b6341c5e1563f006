import sharp from 'sharp'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import { criteria } from '#app/domain/evaluation/criteria.ts'
import type { Phase } from '#app/domain/rounds/phase.ts'
import { ky } from '#app/i18n/messages/ky/catalogue.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { agreed, judge, legalNo, sign } from '#tests/http/evaluation/office.ts'
import { runningApplication } from '#tests/support/application.ts'
import { type OpenPage, runningBrowser } from '#tests/support/browser.ts'
import { type Keyboard, keyboardOf } from '#tests/support/keyboard.ts'
import { goodAnswers } from '#tests/support/proposal-context.ts'
import { beginsByMinutes, roundByMinutes } from '#tests/support/round-by-minutes.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { sessionPage } from '#tests/support/session-page.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'
import { sent } from '#tests/support/written.ts'

/** The way of `tests/http/whole-way`, gone by people who use a keyboard alone, in a browser. */
const running = runningApplication()
const browser = runningBrowser()
const start = new Date()
const home = '/ky/ak-bulun'
const begins = (phase: Phase) => beginsByMinutes(start, phase)
const goTo = (phase: Phase) =>
  running.application.setClock(new Date(begins(phase).getTime() + 1_000))

type Person = Keyboard & { visitor: Visitor; name: string }
const opened: OpenPage[] = []
const people = {} as Record<
  'aigul' | 'bermet' | 'other' | 'clerk' | 'nurbek' | 'bakyt' | 'officer' | 'admin' | 'money',
  Person
>
const proposals = { lamps: 0, bridge: 0 }

/** Somebody with an account, signed in: staff at a desktop, residents with a phone that has a keyboard. */
async function someone(name: string, role: Role): Promise<Person> {
  const account = await anAccount({ name, roles: [role] })
  const viewport = role === 'resident' ? phone : desktop
  const page = await sessionPage(browser, running, account, { viewport })
  opened.push(page)
  const visitor = await sessionOf(running.context, running.origin, account)
  return { ...keyboardOf(page.page), visitor, name }
}
const phone = { width: 360, height: 740 }
const desktop = { width: 1366, height: 768 }

beforeAll(async () => {
  await roundByMinutes(start)
  people.bermet = await someone('Бермет Абдыева', 'resident')
  people.other = await someone('Чолпон Иманова', 'resident')
  people.clerk = await someone('Гүлнара Садыкова', 'clerk')
  people.nurbek = await someone('Нурбек Асанов', 'evaluator')
  people.bakyt = await someone('Бакыт Орозов', 'evaluator')
  people.officer = await someone('Жылдыз Эсенова', 'election-officer')
  people.admin = await someone('Нурзат Бекова', 'admin')
  people.money = await someone('Эрлан Садыков', 'budget-officer')
  const fresh = await browser.open()
  opened.push(fresh)
  const visitor = newVisitor(running.origin)
  people.aigul = { ...keyboardOf(fresh.page), visitor, name: 'Токтогулова Айгүл' }
})

afterEach(() => {
  expect(opened.flatMap(({ complaints }) => complaints)).toEqual([])
})

/** A link by its words; where the menu has the same words, the one of the page. */
const link = ({ page }: Person, name: string | RegExp) =>
  page.getByRole('link', { name, exact: true }).last()
const button = ({ page }: Person, name: string) => page.getByRole('button', { name, exact: true })
const field = ({ page }: Person, name: string) =>
  page.getByRole('textbox', { name: new RegExp(`^${name}`) })

const group = ({ page }: Person, name: string) => page.getByRole('group', { name })

/** Opens the portal's first page, or the office's, as if its address had been typed; all else is reached from there. */
const comeTo = ({ page }: Person, path = '') => page.goto(`${running.origin}${home}${path}`)

const words = async ({ page }: Person) => (await page.locator('main').textContent()) ?? ''

test('a resident registers and confirms with the code that she was sent', async () => {
  const { aigul } = people
  const text = ky.accounts
  await comeTo(aigul)
  await aigul.follow(link(aigul, ky.frame.signIn))
  await aigul.follow(link(aigul, text.signIn.register))
  await aigul.write(field(aigul, text.register.name), aigul.name)
  await aigul.write(field(aigul, text.contact), '0700 123-456')
  await aigul.write(aigul.page.getByLabel(text.password), 'жылкы тоодо жүрөт')
  await aigul.writeDay(group(aigul, text.register.born), '1990-05-14')
  await aigul.choose(aigul.page.getByLabel(text.register.village), 'Жогорку')
  await aigul.writeDay(group(aigul, text.register.since), '2010-09-01')
  await aigul.follow(button(aigul, text.register.button))

  const outbox = await newVisitor(running.origin).ask(`${home}/outbox`)
  const code = /\b\d{6}\b/.exec(outbox.document.querySelector('article')?.text ?? '')?.[0] ?? ''
  await aigul.write(field(aigul, text.code), code)
  await aigul.follow(button(aigul, text.confirm.button))
  expect(await words(aigul)).toContain(aigul.name)
})

test('before the ideas begin she writes her proposal, with a photo; then she sends it', async () => {
  const { aigul } = people
  const { start: begin, ...text } = ky.proposalForm
  await comeTo(aigul, '/account/propose/1')
  await aigul.follow(button(aigul, begin.begin))
  const { what, whom, cost, help } = goodAnswers
  await aigul.write(field(aigul, text.title), what.title)
  await aigul.choose(aigul.page.getByLabel(text.theme), ky.proposals.themes.lighting)
  await aigul.write(field(aigul, text.description), what.description)
  await aigul.choose(aigul.page.getByLabel(text.village), 'Жогорку')
  const photo = { name: 'көчө.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() }
  await aigul.giveFile(aigul.page.getByLabel(text.photos), photo)
  await aigul.follow(button(aigul, text.next))
  await aigul.write(field(aigul, text.need), whom.need)
  await aigul.write(field(aigul, text.beneficiaries), whom.beneficiaries)
  await aigul.follow(button(aigul, text.next))
  const line = aigul.page.getByRole('group', { name: text.cost.row(1) })
  await aigul.write(line.getByLabel(text.cost.what), cost['line-what'][0])
  await aigul.write(line.getByLabel(text.cost.quantity), '6')
  await aigul.write(line.getByLabel(text.cost.unit), 'даана')
  await aigul.write(line.getByLabel(text.cost.price), '19 000')
  await aigul.follow(button(aigul, text.next))
  const labour = aigul.page.getByRole('group', { name: text.help.labour })
  await aigul.write(labour.getByLabel(text.help.labourWhat), help['labour-what'])
  await aigul.write(labour.getByLabel(text.help.value), help['labour-value'])
  await aigul.write(field(aigul, text.help.upkeep), help.upkeep)
  await aigul.follow(button(aigul, text.next))
  expect(await words(aigul)).toContain(text.cannotSend)

  goTo('ideas')
  await aigul.page.reload()
  await aigul.follow(button(aigul, text.send))
  proposals.lamps = Number(/[?&]sent=(\d+)/.exec(aigul.page.url())?.[1])
  await aigul.follow(link(aigul, ky.ownProposals.look))
  expect(await words(aigul)).toContain(what.title)
  expect(await aigul.page.locator('main img[src*="/files/"]').count()).toBe(1)

  proposals.bridge = await sent(people.bermet.visitor, 1, { title: 'Арыктын үстүнө жөө көпүрө' })
  await people.bermet.visitor.ask(home)
})

async function aPhoto(): Promise<Buffer> {
  const create = { width: 800, height: 600, channels: 3, background: '#557799' } as const
  return sharp({ create }).jpeg().toBuffer()
}

const about = (text: string, proposal: number) => new RegExp(`^${text}\\s*: №\\s${proposal}$`)
const caseOf = (text: string) => about(text, proposals.lamps)

test('the clerk gives out the check, one evaluator answers both questions, another signs', async () => {
  goTo('checking')
  const { clerk, nurbek, bakyt } = people
  const { acts, assign, judge: form } = ky.checks
  await comeTo(clerk, '/office')
  await clerk.follow(link(clerk, ky.desk.sections.checks))
  await clerk.follow(link(clerk, caseOf(acts.assign)))
  await clerk.choose(clerk.page.getByLabel(assign.who), nurbek.name)
  await clerk.follow(button(clerk, assign.button))
  expect(await words(clerk)).toContain(nurbek.name)

  await comeTo(nurbek, '/office/checks')
  await nurbek.follow(link(nurbek, new RegExp(`^№\\s${proposals.lamps}\\.`)))
  for (const step of ['legal', 'technical'] as const) {
    await nurbek.follow(link(nurbek, acts.judge))
    for (const criterion of criteria[step]) {
      const group = nurbek.page.getByRole('group', { name: ky.evaluation.criteria[criterion] })
      await nurbek.mark(group.getByRole('radio'), ky.evaluation.answers.met)
    }
    if (step === 'technical') await nurbek.write(field(nurbek, form.cost), '114 000')
    const verdict = nurbek.page.getByRole('group', { name: form.verdict, exact: true })
    await nurbek.mark(verdict.getByRole('radio'), form.verdicts.yes)
    await nurbek.follow(button(nurbek, form.button))
  }

  await comeTo(bakyt, '/office')
  await bakyt.follow(link(bakyt, ky.desk.sections.checks))
  await bakyt.follow(link(bakyt, caseOf(acts.sign)))
  await bakyt.follow(button(bakyt, ky.signatures.sign))
  expect(await words(bakyt)).toContain(
    ky.signatures.signed(bakyt.name, 'evaluator', begins('checking')).slice(0, 20),
  )
})

test('the other proposal is rejected; its author appeals, and the clerk accepts it', async () => {
  const { bermet, clerk, nurbek, bakyt } = people
  const { bridge } = proposals
  const { appeals } = ky
  await nurbek.visitor.submit(judge(bridge), legalNo)
  await bakyt.visitor.submit(sign(bridge), agreed)

  goTo('appeals')
  await comeTo(bermet, `/proposals/${bridge}`)
  await bermet.follow(link(bermet, ky.proposals.page.mine))
  await bermet.follow(link(bermet, appeals.send.link))
  await bermet.write(field(bermet, appeals.send.text), 'Жер муниципалдык, күбөлүгү бар')
  await bermet.follow(button(bermet, appeals.send.button))
  expect(await words(bermet)).toContain('Жер муниципалдык, күбөлүгү бар')

  await comeTo(clerk, '/office')
  await clerk.follow(link(clerk, ky.desk.sections.appeals))
  await clerk.follow(link(clerk, about(appeals.decide, bridge)))
  await clerk.mark(clerk.page.getByRole('radio'), appeals.outcomes.accepted)
  await clerk.write(field(clerk, appeals.rulingReason), 'Күбөлүгү тастыкталды')
  await clerk.write(field(clerk, appeals.cost), '114 000')
  await clerk.follow(button(clerk, appeals.button))
  expect(await words(clerk)).toContain(ky.evaluation.appealOutcomes.accepted)
})

const step = ({ page }: Person, name: string) =>
  page.getByRole('row', { name }).getByRole('link', { name: ky.roundOffice.open })

test('the officer publishes the list and asks for the opening of the vote; the admin signs', async () => {
  goTo('published')
  const { officer, admin } = people
  const text = ky.roundOffice
  await comeTo(officer, '/office')
  await officer.follow(link(officer, ky.desk.sections.rounds))
  await officer.follow(link(officer, /бюджети/))
  await officer.follow(step(officer, text.publishTitle))
  await officer.follow(button(officer, text.publish))
  expect(await words(officer)).toContain(text.listedOf(2, 2))

  goTo('voting')
  await officer.page.reload()
  await officer.follow(step(officer, text.openTitle))
  await officer.follow(button(officer, text.openAsk))
  await comeTo(admin, '/office')
  await admin.follow(link(admin, new RegExp(`^${ky.desk.work['sign-act'].button}`)))
  await admin.follow(button(admin, ky.signatures.sign))
  expect(await words(admin)).toContain(
    ky.signatures.signed(admin.name, 'admin', begins('voting')).slice(0, 20),
  )
})

test('she votes, sees how much she has chosen, and changes her vote', async () => {
  const { aigul, bermet } = people
  const { voting } = ky
  const choice = (proposal: number) =>
    aigul.page.getByRole('checkbox', { name: new RegExp(`№\\s${proposal}\\b`) })
  const receipt = async () => /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(await words(aigul))?.[0]
  await comeTo(aigul)
  await aigul.follow(link(aigul, ky.rounds.vote))
  await aigul.reach(choice(proposals.bridge))
  await aigul.press('Space')
  await expect.poll(() => aigul.page.locator('[data-figure=chosen]').textContent()).toBe('1')
  await aigul.follow(button(aigul, voting.cast))
  const first = await receipt()
  expect(first).toBeDefined()

  await aigul.follow(link(aigul, voting.receipt.changeLink))
  await aigul.reach(choice(proposals.lamps))
  await aigul.press('Space')
  await aigul.follow(button(aigul, voting.cast))
  expect(await receipt()).toBe(first)
  for (const [visitor, choice] of [
    [bermet.visitor, proposals.lamps],
    [people.other.visitor, proposals.bridge],
  ] as const)
    await visitor.submit(`${home}/account/vote/1`, { choice: [`${choice}`] })
})

test('the officer counts and asks, the admin signs; what the changed vote decided is read', async () => {
  goTo('counting')
  running.application.setClock(new Date(begins('counting').getTime() + 70_000))
  const { officer, admin, aigul } = people
  const { office, ...text } = ky.tally
  await comeTo(officer, '/office/rounds/1')
  await officer.follow(link(officer, office.title))
  await officer.follow(button(officer, office.count))
  await officer.page.getByRole('button', { name: office.ask }).waitFor()
  await officer.follow(button(officer, office.ask))
  await comeTo(admin, '/office')
  await admin.follow(link(admin, new RegExp(`^${ky.desk.work['sign-act'].button}`)))
  await admin.follow(button(admin, ky.signatures.sign))

  await comeTo(aigul)
  await aigul.follow(link(aigul, ky.rounds.seeResult))
  expect(await words(aigul)).toContain(text.heading(1))
  await aigul.follow(link(aigul, new RegExp(goodAnswers.what.title)))
  expect(await words(aigul)).toContain(text.isFunded)
})

test('the money of what was funded is written down, and she reads the whole way on one page', async () => {
  goTo('delivery')
  const { money, aigul } = people
  const { office, ...text } = ky.delivery
  await comeTo(money, `/office/deliveries/${proposals.lamps}`)
  await money.write(field(money, office.responsible), money.name)
  await money.write(field(money, office.planned), '114 000')
  await money.write(field(money, office.spent), '20 000')
  await money.write(field(money, office.note), 'Чырактар алынды')
  await money.follow(button(money, office.save))

  await comeTo(aigul, '/rounds/1')
  await aigul.follow(link(aigul, ky.rounds.seeDelivery))
  await aigul.follow(link(aigul, new RegExp(goodAnswers.what.title)))
  const page = await words(aigul)
  expect(page).toContain('Чырактар алынды')
  expect(page).toContain(text.events.sent)
  expect(page).toContain(text.events.funded(2))
})

test.each([
  { what: 'that is not drawn', change: 'outline', found: 'No focus is seen' },
  { what: 'that is covered', change: 'cover', found: 'Covered by <footer' },
  { what: 'that the keyboard never comes to', change: 'skip', found: 'is not reached' },
])('the walk stops at a place $what', async ({ change, found }) => {
  const { bermet } = people
  await comeTo(bermet)
  const place = link(bermet, ky.frame.myPage)
  await place.evaluate((element: HTMLElement, how) => {
    const sheet = document.styleSheets[0]
    if (how === 'outline') sheet?.insertRule(':focus-visible { outline: 0 !important }')
    if (how === 'cover')
      sheet?.insertRule('.footer { position: fixed; inset: 0; margin: 0 !important; z-index: 10 }')
    if (how === 'skip') element.tabIndex = -1
  }, change)
  await expect(bermet.reach(place)).rejects.toThrow(found)
})
