import { expect, test } from 'vitest'
import { exampleMunicipality } from '#app/ui/example-municipality.ts'
import { ErrorPage } from '#app/ui/frame/error-page.tsx'
import { LanguageSwitch } from '#app/ui/frame/language-switch.tsx'
import { PageShell } from '#app/ui/frame/page-shell.tsx'
import { RequestContext } from '#app/ui/request-context.ts'
import { renderAt } from '#tests/support/render-at.tsx'

const here = exampleMunicipality
type Decided = NonNullable<(typeof here)['decided']>

test('the language switch keeps the page and its filters', () => {
  const page = renderAt('/ru/ak-bulun/rounds/3/proposals?village=2&page=4', <LanguageSwitch />)
  expect(page.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
    '/ky/ak-bulun/rounds/3/proposals?village=2&page=4',
    '/en/ak-bulun/rounds/3/proposals?village=2&page=4',
  ])
  expect(page.querySelector('[aria-current]')?.text).toBe('Русский')
})

test('the page of the whole country remembers the language chosen there', () => {
  const page = renderAt('/ky', <LanguageSwitch />)
  expect(page.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
    '/?language=ru',
    '/?language=en',
  ])
})

test('the menu names only what exists, and says where one can act now', () => {
  const words = (round: number | null, votingRound: number | null, decided?: Decided) =>
    renderAt(
      '/ky/ak-bulun',
      <PageShell here={{ ...here, round, votingRound, decided: decided ?? null }}>.</PageShell>,
    )
      .querySelectorAll('.menu a')
      .map((link) => [link.text, link.getAttribute('href')])
  expect(words(null, null)).toEqual([])
  expect(words(3, null)).toEqual([['Сунуштар', '/ky/ak-bulun/rounds/3/proposals']])
  expect(words(3, 2)).toEqual([
    ['Сунуштар', '/ky/ak-bulun/rounds/3/proposals'],
    ['Добушазыр', '/ky/ak-bulun/account/vote/2'],
  ])
  expect(words(3, null, { round: 1, year: 2026 }).slice(1)).toEqual([
    ['Жыйынтыктар', '/ky/ak-bulun/rounds/1/result'],
    ['Аткаруу', '/ky/ak-bulun/rounds/1/deliveries'],
  ])
})

test('on a phone the menu says beside a section what stands there', () => {
  const page = renderAt(
    '/ky/ak-bulun',
    <PageShell here={{ ...here, voteDaysLeft: 5 }}>.</PageShell>,
  )
  const vote = page.querySelector('.sections .on')
  expect(vote?.querySelector('small')?.text).toBe('ачык, 5 күн калды')
})

test('what ends at midnight ends with the last minute of the last day', () => {
  const now = {
    ...here.now,
    round: 'Жаштардын бюджети 2027',
    label: 'Азыр: сунуштар.',
    daysLeft: 0,
  }
  const ends = new Date('2026-12-05T18:00:00Z')
  const page = renderAt(
    '/ky/ak-bulun',
    <PageShell here={{ ...here, now: { ...now, ends } }}>.</PageShell>,
  )
  expect(page.querySelector('.now-line span')?.text).toBe(
    'Азыр: сунуштар. Жаштардын бюджети 2027. Мөөнөтү: 5\u2011декабрь, 23:59. Бүгүн акыркы күн.',
  )
})

test('a page that needs a sign-in leads there and back', () => {
  const page = renderAt(
    '/en/ak-bulun/account/vote/3?from=list',
    <ErrorPage status={403} message="Sign in first" first="sign-in" />,
  )
  expect(page.querySelector('.button')?.getAttribute('href')).toBe(
    '/en/ak-bulun/account/sign-in?back=%2Fen%2Fak-bulun%2Faccount%2Fvote%2F3%3Ffrom%3Dlist',
  )
})

test('a page that cannot be shown now says that something was lost only where something was sent', () => {
  const shown = (sent: boolean) =>
    renderAt(
      '/ky/ak-bulun',
      <RequestContext.Provider value={{ nonce: '', sent }}>
        <ErrorPage status={409} message="Мөөнөтү өттү" />
      </RequestContext.Provider>,
    ).text
  expect(shown(true)).toContain('Жөнөткөнүңүз сакталган жок')
  expect(shown(false)).not.toContain('сакталган жок')
})

test('only a bug of ours shows its reference', () => {
  const shown = (status: number) =>
    renderAt('/ky/ak-bulun', <ErrorPage status={status} reference="7F3A-C21E" />).text
  expect(shown(500)).toContain('7F3A-C21E')
  expect(shown(404)).not.toContain('7F3A-C21E')
})

test('beside an open ballot nothing around the page leads to a second, empty one', () => {
  const votes = (path: string) =>
    renderAt(path, <PageShell here={{ ...here, round: 2, votingRound: 2 }}>.</PageShell>)
      .querySelectorAll('a')
      .filter((link) => link.getAttribute('href')?.includes('/account/vote/')).length
  expect(votes('/ky/ak-bulun/proposals/11')).toBeGreaterThan(1)
  expect(votes('/ky/ak-bulun/proposals/11?beside=ballot')).toBe(0)
})
