import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { patternOf, routePatterns } from '#tests/support/demonstration/route-patterns.ts'
import { isPage, openEverything } from '../hostile/crawl.ts'
import { hostileContext } from '../hostile/hostile-context.ts'
import { forEach } from '../hostile/wire.ts'
import type { Asker } from './askers.ts'
import { forms } from './forms.ts'

const hostile = hostileContext()
const patterns = routePatterns()

type Offered = { asker: Asker; page: string; to: string }
const buttons: Offered[] = []
const shownForms: (Offered & { name?: string; value?: string })[] = []

/** What a page that is a person's own shows them: links that look like buttons, and forms by the button that sends them. */
function lookAt(page: string, html: string, asker: Asker) {
  const main = parse(html).querySelector('main')
  const addressOf = (href: string | undefined) => {
    const { pathname, search } = new URL(href ?? page, `http://x${page}`)
    return pathname + search
  }
  for (const link of main?.querySelectorAll('a.button') ?? [])
    buttons.push({ asker, page, to: addressOf(link.getAttribute('href')) })
  for (const form of main?.querySelectorAll('form[method=post]') ?? []) {
    const to = addressOf(form.getAttribute('action'))
    const named = form.querySelectorAll('button[name]')
    // A form whose one button is that for Enter shows nothing to press; what a list is of decides who takes it in.
    const isSendable = form.querySelector('button:not([type=button], [tabindex])') !== null
    if (!isSendable || to.includes('/office/imports/new/')) continue
    if (named.length === 0) shownForms.push({ asker, page, to })
    for (const button of named)
      shownForms.push({
        ...{ asker, page, to },
        name: button.getAttribute('name') ?? '',
        value: button.getAttribute('value') ?? '',
      })
  }
}

/** Who may send a form by this button, as the table of roles has it; null where the table does not tell it from others. */
function sendersOf({ to, name, value }: (typeof shownForms)[number]): readonly Asker[] | null {
  const pattern = patternOf(to, patterns)
  const rows = forms.filter((row) => row.to.replace(/\?.*/, '') === pattern)
  const byButton = name ? rows.filter(({ fields }) => fields?.[name] === value) : rows
  const meant = byButton.length > 0 ? byButton : rows
  return meant.length === 0 ? null : meant.flatMap(({ who }) => who)
}

test('every button on a page of one’s own is shown to those alone who may press it', async () => {
  await openEverything(hostile, (page, answer, asker) => {
    if (answer.status === 200 && isPage(answer) && asker !== 'nobody')
      lookAt(page, answer.html, asker)
  })
  expect(buttons.length).toBeGreaterThan(100)
  const visitors = new Map<Asker, ReturnType<typeof hostile.visitorFor>>()
  // The same button stands on several pages of a person; it leads to the same page from each.
  const pressed = new Map(buttons.map((button) => [`${button.asker} ${button.to}`, button]))
  const refused = await forEach([...pressed.values()], async ({ asker, page, to }) => {
    const visitor = visitors.get(asker) ?? hostile.visitorFor(asker)
    visitors.set(asker, visitor)
    const { status, headers } = await hostile.send(await visitor, { path: to })
    const signIn = headers.location?.includes('/sign-in') ?? false
    return status < 400 && !signIn ? [] : [`${asker} on ${page}: ${to} ${status}`]
  })
  expect(refused.flat()).toEqual([])

  expect(shownForms.length).toBeGreaterThan(100)
  const notTheirs = shownForms
    .filter((form) => sendersOf(form)?.includes(form.asker) === false)
    .map(({ asker, page, name, value }) => `${asker} on ${page}: ${name ?? ''} ${value ?? ''}`)
  expect(notTheirs).toEqual([])
})
