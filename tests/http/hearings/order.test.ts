import { beforeAll, expect, test } from 'vitest'
import { modelTerms } from '#app/domain/hearings/order/order.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { texts } from '#app/i18n/texts.ts'
import { termsHere } from '#app/services/hearings/terms-here.server.ts'
import { ordersOf } from '#models/hearings/order.server.ts'
import { linesOfActs } from '#models/records/audit-line.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { aDraft } from '#tests/support/remarks.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const home = `/ky/${place}`
const office = `${home}/office/hearings/order`
const own = 'Кыштоолордо жашагандар үчүн угуу байланыш аркылуу өтөт.'
const ask = (path: string) => newVisitor(running.origin).ask(path)
let secretary: Visitor

beforeAll(async () => {
  await aMunicipality({ place })
  await aDraft(place)
  const account = await anAccount({ place, roles: ['hearing-secretary'] })
  secretary = await signedIn(running.origin, account)
})

test.each(['ky', 'ru', 'en'] as const)(
  'before a municipality adopts an order its pages show the model, and that it is one (%s)',
  async (language) => {
    const { model, isModel, title } = texts(language).consultation
    const page = await ask(`/${language}/${place}/hearings/order`)
    expect(page.text).toContain(isModel)
    for (const words of Object.values(model)) expect(page.text).toContain(words)
    const docx = await ask(`/${language}/${place}/hearings/order/versions/model/order.docx`)
    expect(docx.status).toBe(200)
    for (const from of ['hearings', 'budget/2027/remarks']) {
      const linking = await ask(`/${language}/${place}/${from}`)
      expect(linking.text, from).toContain(title)
      expect(linking.html, from).toContain(`/${language}/${place}/hearings/order"`)
    }
  },
)

test('the office begins with the model and publishes its own order, whose terms hold from then on', async () => {
  const begun = await secretary.ask(office)
  expect(begun.html).toContain(texts('ru').consultation.model.course)
  const noKyrgyz = await secretary.submit(office, { notice: '20', 'matters-ky': '' }, 'main form')
  expect([noKyrgyz.status, noKyrgyz.text.includes('кыргызча да жазыңыз')]).toEqual([422, true])
  expect(await termsHere(place)).toEqual(modelTerms)
  const written = { notice: '20', ground: '№ 31 токтом', 'taking-part-ky': own }
  // The Russian and the English would go on saying what the model says: told of each at its field, and at the top.
  const behind = await secretary.submit(office, written, 'main form')
  expect([
    behind.status,
    behind.text.split(texts('ky').reasons['order-translation-older']({})).length,
  ]).toEqual([422, 5])
  const saved = await secretary.submit(office, { ...written, translationsHold: 'yes' }, 'main form')
  expect(saved.text).toContain('Кеңешүү тартиби жарыяланды')
  expect(await termsHere(place)).toEqual({ ...modelTerms, notice: 20 })
  const page = await ask(`${home}/hearings/order`)
  for (const words of [own, '№ 31 токтом', 'Угууга чейин кулактандыруу: 20 күн'])
    expect(page.text).toContain(words)
  const model = texts('ky').consultation
  expect(page.text).not.toContain(model.isModel)
  expect((await ask(`/ru/${place}/hearings/order`)).text).toContain(
    texts('ru').consultation.outlived(1),
  )
  const replaced = await ask(`${home}/hearings/order/versions/model`)
  for (const words of [model.modelReplaced, model.isModelReplaced])
    expect(replaced.text).toContain(words)
  for (const words of [model.isModel, model.leadModel]) expect(replaced.text).not.toContain(words)
  // Beside the model word by word, as everybody can read it.
  const beside = await ask(`${home}/hearings/order/difference`)
  expect(
    beside.document
      .querySelectorAll('ins')
      .map((one) => one.text)
      .join(' '),
  ).toContain('Кыштоолордо')
  expect(beside.text).toContain(model.parts['taking-part'])
  expect(beside.document.querySelector('table')?.text).not.toContain(model.parts.course)
})

test('a change is a new version with its reason; those before stay, and the log has each', async () => {
  const unsaid = await secretary.submit(office, { answer: '10' }, 'main form')
  expect([unsaid.status, unsaid.text.includes('Эмне үчүн өзгөргөнүн')]).toEqual([422, true])
  const same = await secretary.submit(office, { reason: 'Эмнегедир' }, 'main form')
  expect(same.status).toBe(409)
  const changed = {
    answer: '10',
    'course-ky': '',
    'course-ru': '',
    'course-en': '',
    reason: 'Тезирээк',
  }
  expect((await secretary.submit(office, changed, 'main form')).status).toBe(200)
  expect((await ordersOf(null, place)).map(({ version }) => version)).toEqual([2, 1])
  const page = await ask(`${home}/hearings/order`)
  expect(page.text).toContain('Тезирээк')
  expect(page.text).not.toContain(texts('ky').consultation.parts.course)
  const first = await ask(`${home}/hearings/order/versions/1`)
  expect(first.text).toContain(texts('ky').consultation.parts.course)
  expect(first.text).toContain(texts('ky').consultation.replaced(2))
  expect(page.text).not.toContain(texts('ky').consultation.replaced(2))
  expect((await ask(`${home}/hearings/order/versions/3`)).status).toBe(404)
  const lines = await linesOfActs(place, ['order-adopted'])
  expect(lines.map(({ details }) => [details.version, details.reason ?? null])).toEqual([
    [1, null],
    [2, 'Тезирээк'],
  ])
})

test('residents read it and write none', async () => {
  const resident = await signedIn(running.origin, await anAccount({ place }))
  expect((await resident.ask(office)).status).toBe(403)
  expect((await resident.ask(`${home}/hearings/order`)).html).not.toContain(office)
})
