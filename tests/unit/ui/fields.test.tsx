import type { ReactElement } from 'react'
import { describe, expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Checkboxes } from '#app/ui/choices/checkboxes.tsx'
import { Radios } from '#app/ui/choices/radios.tsx'
import { DayField } from '#app/ui/fields/composite/day-field.tsx'
import { MoneyField } from '#app/ui/fields/money-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { AddRow } from '#app/ui/form/add-row.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { renderAt } from '#tests/support/render-at.tsx'

const show = (element: ReactElement) => renderAt('/ky/ak-bulun/account/propose/3', element)

const rejected: RejectedForm = {
  refusal: {
    message: '2 жерин оңдош керек',
    faults: [
      { field: 'sum', message: 'Сумманы сан менен жазыңыз, мисалы 318000' },
      { field: 'what-1', message: 'Бул жерди толтуруңуз' },
    ],
  },
  answers: { sum: ['үч жүз миң'], what: ['Чырак', '', 'Кабель'], password: ['купуя сөз'] },
}

describe('a field that was refused', () => {
  const page = show(<MoneyField name="sum" label="Баасы" hint="Болжолдоп" rejected={rejected} />)
  const input = page.querySelector('input')

  test('keeps what was typed, even where it is no number', () => {
    expect(input?.getAttribute('value')).toBe('үч жүз миң')
  })

  test('is told to a screen reader: refused, with its hint and its fault', () => {
    expect(input?.getAttribute('aria-invalid')).toBe('true')
    const told = input?.getAttribute('aria-describedby')?.split(' ') ?? []
    expect(told.map((id) => page.querySelector(`#${id}`)?.text)).toEqual([
      'Болжолдоп',
      'Ката: Сумманы сан менен жазыңыз, мисалы 318000',
    ])
  })

  test('is what its line in the summary links to, and its label belongs to it', () => {
    const form = show(
      <Form formKey="key" rejected={rejected}>
        <MoneyField name="sum" label="Баасы" rejected={rejected} />
        <TextField name="what" row={1} label="Эмне" rejected={rejected} />
      </Form>,
    )
    const links = form.querySelectorAll('.notice a').map((link) => link.getAttribute('href') ?? '')
    expect(links).toEqual(['#sum', '#what-1'])
    for (const link of links) expect(form.querySelector(`input${link}`)).not.toBeNull()
    expect(form.querySelector('label[for="what-1"]')?.text).toBe('Эмне')
  })
})

test('a field that stands says nothing of faults', () => {
  const input = show(<MoneyField name="own" label="Салым" value={som(500)} />).querySelector(
    'input',
  )
  expect(input?.getAttribute('value')).toBe('500')
  expect(input?.hasAttribute('aria-invalid')).toBe(false)
  expect(input?.hasAttribute('aria-describedby')).toBe(false)
})

test('rows with one name keep each its own answer', () => {
  const page = show(
    <div>
      {[0, 1, 2].map((row) => (
        <TextField key={row} name="what" row={row} label="Эмне" rejected={rejected} />
      ))}
    </div>,
  )
  const values = page.querySelectorAll('input').map((input) => input.getAttribute('value'))
  expect(values).toEqual(['Чырак', '', 'Кабель'])
})

test('a password is never sent back', () => {
  const page = show(
    <TextField name="password" label="Сырсөз" type="password" rejected={rejected} />,
  )
  expect(page.toString()).not.toContain('купуя')
})

test('a long text says how much is left, and nothing is cut off while typing', () => {
  const page = show(<TextArea name="need" label="Эмне үчүн?" limit={20} value="Жарык жок" />)
  expect(page.querySelector('.hint')?.text).toBe('Дагы 11 белги жазсаңыз болот.')
  expect(page.querySelector('textarea')?.hasAttribute('maxlength')).toBe(false)
})

test('ticks come back as they were sent, not as they were first shown', () => {
  const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }))
  const sent: RejectedForm = { ...rejected, answers: { kinds: ['b', 'c'] } }
  const page = show(
    <>
      <Checkboxes name="kinds" label="?" options={options} value={['a']} rejected={sent} />
      <Radios name="one" label="?" options={options} value="a" rejected={sent} />
    </>,
  )
  const ticked = page.querySelectorAll('[checked]').map((input) => input.getAttribute('value'))
  expect(ticked).toEqual(['b', 'c'])
})

test('Enter sends the form and never adds a row', () => {
  const page = show(
    <Form formKey="key">
      <AddRow label="Дагы бир чыгым" />
    </Form>,
  )
  expect(page.querySelector('button')?.hasAttribute('name')).toBe(false)
  expect(page.querySelectorAll('button[name="add"]')).toHaveLength(1)
})

test('a form carries its one-time key and leaves checking to the server', () => {
  const form = show(<Form formKey="once">.</Form>).querySelector('form')
  expect(form?.querySelector('input[name="form-key"]')?.getAttribute('value')).toBe('once')
  expect(form?.hasAttribute('novalidate')).toBe(true)
})

describe('a form that somebody has changed meanwhile', () => {
  const standing = { sum: ['5'], verdict: ['met'], kinds: ['b'], same: ['өзү'], 'born-day': ['7'] }
  const answers = {
    sum: ['9'],
    verdict: ['not-met'],
    kinds: ['a', 'b'],
    same: ['өзү'],
    note: ['сөз'],
  }
  const outdated: RejectedForm = { refusal: { message: 'Өзгөрдү', faults: [] }, answers, standing }
  const options = [
    { value: 'met', label: 'Туура келет' },
    { value: 'not-met', label: 'Туура келбейт' },
  ]
  const kinds = [
    { value: 'a', label: 'Жол' },
    { value: 'b', label: 'Суу' },
  ]
  const page = show(
    <Form formKey="k" rejected={outdated}>
      <MoneyField name="sum" label="Баасы" rejected={outdated} />
      <Radios name="verdict" label="Корутунду" options={options} rejected={outdated} />
      <Checkboxes name="kinds" label="Түрү" options={kinds} rejected={outdated} />
      <DayField name="born" label="Туулган күнү" rejected={outdated} />
      <TextField name="same" label="Ошол эле" rejected={outdated} />
      <TextField name="note" label="Жаңылык" rejected={outdated} />
    </Form>,
  )
  const said = (id: string) => page.querySelector(`#${id}-stands`)?.text

  test('says at each field what stands now, answers in their own words', () => {
    expect(['sum', 'verdict', 'kinds', 'born'].map(said)).toEqual([
      'Азыр мындай: 5',
      'Азыр мындай: Туура келет',
      'Азыр мындай: Суу',
      'Азыр мындай: 7',
    ])
  })

  test('keeps what was typed and ticked', () => {
    expect(page.querySelector('[name=sum]')?.getAttribute('value')).toBe('9')
    expect(page.querySelector('[value=not-met]')?.hasAttribute('checked')).toBe(true)
  })

  test('says nothing where both are the same, or where nothing is kept', () => {
    expect([said('same'), said('note')]).toEqual([undefined, undefined])
  })

  test('offers to begin from what stands', () => {
    expect(page.querySelector('#faults a')?.getAttribute('href')).toBe('?')
  })
})
