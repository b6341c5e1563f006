import { parse } from 'node-html-parser'
import type { ReactNode } from 'react'
import { StaticRouter } from 'react-router-dom/server.js'
import { expect, test } from 'vitest'
import { labelsField, shownAgain } from '#app/forms/rejected-form.ts'
import { makePage } from '#app/http/answers/make-page.server.tsx'
import { MoneyField } from '#app/ui/fields/money-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { TooLate } from '#app/ui/form/rejected/too-late.tsx'
import { PageShell } from '#app/ui/frame/page-shell.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { RequestContext } from '#app/ui/request-context.ts'

const rejected = shownAgain({
  title: ['Көпүрө'],
  price: ['250'],
  verdict: ['yes'],
  [labelsField]: [JSON.stringify({ title: 'Аталышы', price: 'Баасы, сом' })],
})

/** The words that a page shows to be copied. */
async function copiedFrom(content: ReactNode) {
  const page = () => (
    <RequestContext.Provider value={{ rejected, sent: true }}>
      <StaticRouter location="/ky/ak-bulun">
        <PageShell here={null}>{content}</PageShell>
      </StaticRouter>
    </RequestContext.Provider>
  )
  const report = (error: unknown) => expect.fail(String(error))
  const { html } = await makePage(page, { nonce: '', patience: 5_000, report })
  return parse(html.toString())
    .querySelectorAll('.kept-words figure')
    .map(({ structuredText }) => structuredText.split('\n'))
}

const title = ['Аталышы', 'Көпүрө']
const price = ['Баасы, сом', '250']

test('on a page that has no form any more everything typed is shown, figures too, and once', async () => {
  expect(await copiedFrom(<p>Бүттү</p>)).toEqual([title, price])
  expect(await copiedFrom(<TooLate rejected={rejected} />)).toEqual([title, price])
})

test('a form that has other fields by now shows what was typed into those that are gone', async () => {
  const form = (fields: ReactNode) => (
    <Form formKey="key" rejected={rejected}>
      {fields}
    </Form>
  )
  const both = (
    <>
      <TextField name="title" label="Аталышы" rejected={rejected} />
      <MoneyField name="price" label="Баасы, сом" rejected={rejected} />
    </>
  )
  expect(await copiedFrom(form(both))).toEqual([])
  const one = <TextField name="title" label="Аталышы" rejected={rejected} />
  expect(await copiedFrom(form(one))).toEqual([price])
})

test('of a form of buttons alone nothing is told as written, once it is gone', async () => {
  const press = (
    <Form formKey="key">
      <Button name="act" value="announce">
        Жарыялоо
      </Button>
    </Form>
  )
  const { html } = await makePage(() => press, { nonce: '', patience: 5_000, report: expect.fail })
  const sent = parse(html.toString()).querySelectorAll('input[type=hidden], button[name]')
  const answers = sent.map((field) => [
    field.getAttribute('name') ?? '',
    [field.getAttribute('value') ?? ''],
  ])
  const refused = shownAgain(Object.fromEntries(answers))
  expect(refused.answers.act).toEqual(['announce'])
  expect(await copiedFrom(<TooLate rejected={refused} />)).toEqual([])
})
