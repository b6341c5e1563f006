import { beforeAll, expect, test } from 'vitest'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { readProposal } from '#models/proposals/proposal.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'
import {
  agreed,
  checks,
  home,
  judge,
  legalNo,
  legalYes,
  refusedToSign,
  type SignedIn,
  sign,
  someone,
  technicalYes,
  waitingAct,
} from './office.ts'

const running = runningApplication()
const now = new Date()
const people = {} as Record<'clerk' | 'nurbek' | 'bakyt' | 'author' | 'auditor', SignedIn>

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aRound({ place: 'ak-bulun', at: now, inPhase: 'checking' })
  const { origin } = running
  people.clerk = await someone(origin, 'Гүлнара Садыкова', ['clerk'])
  people.nurbek = await someone(origin, 'Нурбек Асанов', ['evaluator'])
  people.bakyt = await someone(origin, 'Бакыт Орозов', ['evaluator'])
  people.author = await someone(origin, 'Айгүл Токтосунова', ['resident'])
  people.auditor = await someone(origin, 'Алмаз Эсенов', ['auditor'])
})

const byAuthor = () => ({ account: people.author.id, name: 'Айгүл Т.', village: 1 })

/** A proposal that waits for its second signature after Nurbek passed both checks. */
async function judgedByNurbek() {
  const { number } = await aProposal({ author: byAuthor() })
  await people.nurbek.submit(judge(number), legalYes)
  await people.nurbek.submit(judge(number), technicalYes)
  return number
}

test('from the assignment over both checks and the second signature to accepted', async () => {
  const { number } = await aProposal({ author: byAuthor() })
  const due = dayPlus(dayOf(now), 3)
  const desk = await people.clerk.submit(`${checks}/${number}/assign`, {
    account: people.nurbek.id,
    due,
  })
  expect(new URL(desk.url).pathname).toBe(checks)
  expect(desk.text).toContain('Текшерүү тапшырылды.')
  expect(desk.text).toContain('Нурбек Асанов')
  expect(desk.text).toContain('3 күн калды')

  const mine = await people.nurbek.ask(`${checks}?show=mine`)
  expect(mine.text).toContain(`№ ${number}.`)
  const afterLegal = await people.nurbek.submit(judge(number), legalYes)
  expect(afterLegal.text).toContain('мыйзамдуулук текшерүүсүнөн өттү')
  expect(afterLegal.text).toContain('Аткаруу жана баасы')
  const afterTechnical = await people.nurbek.submit(judge(number), technicalYes)
  expect(afterTechnical.text).toContain('Экинчи колду күткөн чечим')
  expect(afterTechnical.text).toContain('Экинчи кол коюлганда күчүнө кирет.')
  expect(afterTechnical.text).toMatch(/Азыр кол кое алгандар: .*Бакыт Орозов/)
  expect(afterTechnical.text).not.toContain('Муну башка адам чечиши керек')

  const own = await people.nurbek.ask(sign(number))
  expect(own.text).toContain('башка адам кол коюшу керек')
  expect(own.document.querySelector('[value=sign]')).toBe(null)
  const unsigned = await newVisitor(running.origin).ask(`/ru/ak-bulun/proposals/${number}/card`)
  expect(unsigned.text).not.toContain('Подтверждена')

  const signed = await people.bakyt.submit(sign(number), agreed)
  expect(signed.status).toBe(200)
  const printed = await newVisitor(running.origin).ask(`${home}/proposals/${number}/card`)
  expect(printed.text).toContain('Текшерүүдөн өттү')
  expect(printed.text).toContain('Экинчи кол: Бакыт Орозов (баалоочу, №')
  expect(printed.text).toContain('318 000 сом')
})

test('whoever returns a proposal is told that it went to its author, and of no other hand', async () => {
  const { number } = await aProposal({ author: byAuthor() })
  const reason = 'Жердин документин кошуңуз'
  const after = await people.nurbek.submit(judge(number), {
    ...legalYes,
    verdict: 'return',
    reason,
  })
  expect(after.text).toContain('Авторго кайтарылды.')
  expect(after.text).toContain('ал жооп бергенде текшерүү улантылат')
  expect(after.text).not.toContain('башка бирөө')
})

test('the same person cannot put the second signature, even past the page', async () => {
  const number = await judgedByNurbek()
  const refused = await people.nurbek.post(await waitingAct(people.nurbek, number), agreed)
  expect(refused.status).toBe(403)
  expect(refused.text).toContain('Муну башка адам чечиши керек')
  const signed = await people.bakyt.submit(sign(number), agreed)
  expect(signed.text).toContain('Кол койду: Бакыт Орозов (баалоочу, №')
})

test('a signature that is refused needs its reason and leads back to the check', async () => {
  const number = await judgedByNurbek()
  const silent = await people.bakyt.submit(sign(number), {}, refusedToSign)
  expect(silent.status).toBe(422)
  expect(silent.document.querySelector('#reason-fault')).not.toBeNull()
  const reason = 'Кабелдин узундугу өлчөнгөн эмес'
  await people.bakyt.submit(sign(number), { reason }, refusedToSign)
  const back = await people.nurbek.ask(`${checks}/${number}`)
  expect(back.text).toContain(reason)
  expect(back.text).toContain('Аткаруу жана баасы')
})

test('a judgement that was not signed comes back to whoever gave it: on the desk, by message, and in the form', async () => {
  const number = await judgedByNurbek()
  const reason = 'Сметада кранчылардын эмгеги жок'
  await people.bakyt.submit(sign(number), { reason }, refusedToSign)
  const desk = await people.nurbek.ask(`${home}/office`)
  const row = desk.document.querySelectorAll('tr').find((one) => one.text.includes(reason))
  expect(row?.text).toContain('Корутундуну кайра берүү')
  expect(row?.querySelector('a')?.getAttribute('href')).toBe(judge(number))
  for (const other of [people.bakyt, people.clerk])
    expect((await other.ask(`${home}/office`)).text).not.toContain(reason)
  const outbox = await newVisitor(running.origin).ask(`${home}/outbox`)
  expect(outbox.text).toContain(
    `Корутундуңузга экинчи кол коюлган жок. Бакыт Орозов кайтарды: ${reason}`,
  )

  const form = await people.nurbek.ask(judge(number))
  expect(form.text).toContain(`Бакыт Орозов: ${reason}`)
  expect(form.document.querySelector('[name=cost]')?.getAttribute('value')).toMatch(/^318\s?000$/)
  expect(form.document.querySelector('[name=verdict][checked]')?.getAttribute('value')).toBe('yes')
  const again = await people.nurbek.submitOn(form, {}, 'main form')
  expect(again.text).toContain('Экинчи колду күткөн чечим')
  expect((await people.nurbek.ask(`${home}/office`)).text).not.toContain(reason)
})

test('a technical yes without a price, and a price without its reason, are refused at the field', async () => {
  const { number } = await aProposal({ author: byAuthor() })
  await people.nurbek.submit(judge(number), legalYes)
  const noPrice = await people.nurbek.submit(judge(number), { ...technicalYes, cost: '' })
  expect(noPrice.status).toBe(422)
  expect(noPrice.document.querySelector('#cost-fault')?.text).toContain(
    'Текшерилген баасын жазыңыз',
  )
  const noReason = await people.nurbek.submitOn(noPrice, { ...technicalYes, cost: '290000' })
  expect(noReason.status).toBe(422)
  expect(noReason.document.querySelector('#costReason-fault')?.text).toMatch(/318\s000/)
  const stands = await people.nurbek.submitOn(noReason, {
    ...technicalYes,
    cost: '290000',
    costReason: 'Мамылар арзаныраак',
  })
  expect(stands.text).toContain('Мамылар арзаныраак')
})

test('a no without a reason is refused and nothing that was typed is lost', async () => {
  const { number } = await aProposal({ author: byAuthor() })
  const page = await people.nurbek.submit(judge(number), { ...legalNo, reason: '' })
  expect(page.status).toBe(422)
  expect(page.document.querySelector('title')?.text).toMatch(/^Ката: /)
  expect(page.document.querySelector('#municipal-property-note')?.getAttribute('value')).toBe(
    'Жер жеке менчикте, 12-кесим',
  )
})

test('a proposal returned to its author says what is missing and waits', async () => {
  const { number } = await aProposal({ author: byAuthor() })
  await people.nurbek.submit(judge(number), { verdict: 'return', reason: 'Жердин документи жок' })
  const waiting = await people.nurbek.ask(`${checks}?show=author`)
  expect(waiting.text).toContain(`№ ${number}.`)
  const outbox = await newVisitor(running.origin).ask(`${home}/outbox`)
  expect(outbox.text).toContain('Жердин документи жок')
  const again = await people.nurbek.post(judge(number), {
    ...legalYes,
    step: 'legal',
    version: '1',
  })
  expect(again.status).toBe(409)
})

test('a check given to one evaluator is not done by another', async () => {
  const { number } = await aProposal({ author: byAuthor() })
  const due = dayOf(now)
  await people.clerk.submit(`${checks}/${number}/assign`, { account: people.bakyt.id, due })
  const page = await people.nurbek.ask(judge(number))
  expect(page.text).toContain('Бакыт Орозов деген кызматкерге тапшырылган')
  const refused = await people.nurbek.post(judge(number), {
    ...legalYes,
    step: 'legal',
    version: '1',
  })
  expect(refused.status).toBe(403)
})

test('a check is given to an evaluator of this municipality, by a day within the checking', async () => {
  const { number } = await aProposal({ author: byAuthor() })
  const assign = `${checks}/${number}/assign`
  const tooLate = await people.clerk.submit(assign, {
    account: people.nurbek.id,
    due: dayPlus(dayOf(now), 60),
  })
  expect(tooLate.status).toBe(422)
  const nobody = await people.clerk.submit(assign, { account: people.clerk.id, due: dayOf(now) })
  expect(nobody.status).toBe(422)
  expect(nobody.text).toContain('Баалоочулардын бирин тандаңыз')
})

test('an auditor reads the desk and changes nothing', async () => {
  const { number } = await aProposal({ author: byAuthor() })
  expect((await people.auditor.ask(checks)).status).toBe(200)
  const refused = await people.auditor.post(judge(number), {
    ...legalYes,
    step: 'legal',
    version: '1',
  })
  expect(refused.status).toBe(403)
})

test('an evaluator does not judge their own proposal', async () => {
  const { number } = await aProposal({
    author: { account: people.nurbek.id, name: 'Нурбек А.', village: 1 },
  })
  const page = await people.nurbek.ask(judge(number))
  expect(page.text).toContain('Өз сунушуңузду өзүңүз текшере албайсыз')
})

test('the evaluator of another municipality and a resident see nothing of the desk', async () => {
  await aMunicipality({ place: placeId('jeti-oguz') })
  const foreign = await someone(running.origin, 'Эркин', ['evaluator'], 'jeti-oguz')
  const { number } = await aProposal({ author: byAuthor() })
  const led = `${running.origin}${home}/account/sign-in`
  for (const address of [checks, `${checks}/${number}`, judge(number), sign(number)]) {
    expect((await foreign.ask(address)).url, address).toContain(led)
    expect((await people.author.ask(address)).status, address).toBe(403)
  }
  const posted = await foreign.post(judge(number), { ...legalYes, step: 'legal', version: '1' })
  expect([posted.status, posted.url]).toEqual([403, `${running.origin}${judge(number)}`])
  expect(posted.document.querySelector('main form[action*="/account/sign-in"]')).not.toBeNull()
  expect((await readProposal('ak-bulun', number))?.state).toBe('sent')
  expect((await foreign.ask(`/ky/jeti-oguz/office/checks/${number}`)).status).toBe(404)
})

test('a text sent meanwhile is not judged unseen', async () => {
  const { number } = await aProposal({ author: byAuthor(), version: 2 })
  const refused = await people.nurbek.post(judge(number), {
    ...legalYes,
    step: 'legal',
    version: '1',
  })
  expect(refused.status).toBe(409)
})
