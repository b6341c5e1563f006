import { parse } from 'node-html-parser'
import type { ReactElement } from 'react'
import { StaticRouter } from 'react-router-dom/server.js'
import { expect, test, vi } from 'vitest'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { makePage } from '#app/http/answers/make-page.server.tsx'
import { Radios } from '#app/ui/choices/radios.tsx'
import { DayField } from '#app/ui/fields/composite/day-field.tsx'
import { MoneyField } from '#app/ui/fields/money-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { LanguageSwitch } from '#app/ui/frame/language-switch.tsx'

async function madeOf(element: ReactElement) {
  const page = <StaticRouter location="/ky/ak-bulun">{element}</StaticRouter>
  const report = (error: unknown) => expect.fail(String(error))
  const { html } = await makePage(() => page, { nonce: '', patience: 5_000, report })
  return parse(Buffer.from(html).toString())
}

const refused = (...faults: RejectedForm['refusal']['faults']): RejectedForm => ({
  refusal: { message: 'Оңдош керек', faults },
  answers: { 'born-day': ['31'], 'born-month': ['2'], 'born-year': ['1990'] },
})
const empty = 'Бул жерди толтуруңуз'

test('each line of the summary names its field, as its label does, and says what to do', async () => {
  const rejected = refused(
    { field: 'title', message: empty },
    { field: 'verdict', message: 'Бирин тандаңыз' },
    { field: 'born', message: 'Андай күн жок' },
    { field: 'form', message: 'Форма толук келген жок' },
    { field: 'elsewhere', message: empty },
  )
  const page = await madeOf(
    <Form formKey="key" rejected={rejected}>
      <TextField name="title" label="Сунуштун аты" rejected={rejected} />
      <Radios
        name="verdict"
        label="Кандай чечим?"
        options={[{ value: 'yes', label: 'Ооба' }]}
        rejected={rejected}
      />
      <DayField name="born" label="Туулган күнү" rejected={rejected} />
    </Form>,
  )
  expect(page.querySelectorAll('#faults li').map((line) => line.text)).toEqual([
    'Сунуштун аты: Бул жерди толтуруңуз',
    'Кандай чечим: Бирин тандаңыз',
    'Туулган күнү: Андай күн жок',
    'Форма толук келген жок',
    empty,
  ])
  for (const link of page.querySelectorAll('#faults a').slice(0, 3))
    expect(page.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
})

test('fields with one label are told apart by the group they stand in', async () => {
  const rejected = refused({ field: 'labour', message: empty }, { field: 'things', message: empty })
  const page = await madeOf(
    <Form formKey="key" rejected={rejected}>
      <Fieldset legend="Эмгек">
        <MoneyField name="labour" label="Баасы" rejected={rejected} />
      </Fieldset>
      <Fieldset legend="Буюм">
        <MoneyField name="things" label="Баасы" rejected={rejected} />
      </Fieldset>
    </Form>,
  )
  expect(page.querySelectorAll('#faults li').map((line) => line.text)).toEqual([
    'Эмгек, Баасы: Бул жерди толтуруңуз',
    'Буюм, Баасы: Бул жерди толтуруңуз',
  ])
})

test('a date that is none is shown again figure by figure as it was typed', async () => {
  const rejected = refused({ field: 'born', message: 'Андай күн жок' })
  const page = await madeOf(<DayField name="born" label="Туулган күнү" rejected={rejected} />)
  expect(page.querySelectorAll('input').map((input) => input.getAttribute('value'))).toEqual([
    '31',
    '2',
    '1990',
  ])
})

test('the languages know the form that stands below them, and the page is made once', async () => {
  const made = vi.fn(() => (
    <StaticRouter location="/ky/ak-bulun">
      <LanguageSwitch />
      <Form formKey="key" action="/elsewhere">
        <TextField name="word" label="Издөө" />
      </Form>
      <Form formKey="key">
        <TextField name="title" label="Сунуштун аты" />
      </Form>
    </StaticRouter>
  ))
  const report = (error: unknown) => expect.fail(String(error))
  const { html } = await makePage(made, { nonce: '', patience: 5_000, report })
  const page = parse(Buffer.from(html).toString())
  const kept = page.querySelectorAll('form')[1]?.getAttribute('id')
  expect(kept).toBeTruthy()
  expect(page.querySelectorAll('.languages button').map((one) => one.getAttribute('form'))).toEqual(
    [kept, kept],
  )
  expect(page.querySelectorAll('.languages a')).toEqual([])
  expect(made).toHaveBeenCalledTimes(1)
})
