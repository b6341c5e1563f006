import { expect, test } from 'vitest'
import { demoHome, signedInAs } from '#tests/support/demonstration/demo-people.ts'
import { seededDemonstration } from '#tests/support/demonstration/seeded-demonstration.ts'

const demonstration = seededDemonstration()

async function deskOf(role: Parameters<typeof signedInAs>[1]) {
  const visitor = await signedInAs(demonstration.origin, role)
  const { document } = await visitor.ask(`${demoHome}/office`)
  const groups = document.querySelectorAll('table.grid tbody').map((body) => {
    const [head, ...rows] = body.querySelectorAll('tr')
    return { head: head?.text ?? '', rows: rows.length }
  })
  const all = groups.reduce((sum, { rows }) => sum + rows, 0)
  const hrefs = document.querySelectorAll('table.grid td a').map((a) => a.getAttribute('href'))
  return { groups, all, hrefs, said: document.querySelector('.tools p')?.text ?? '' }
}

test('the clerk’s desk has work of every kind that waits: appeals, reports, late deliveries, checks', async () => {
  const { hrefs } = await deskOf('clerk')
  const { appealed, reported } = demonstration.states
  expect(hrefs).toContain(`${demoHome}/office/appeals/${appealed}`)
  expect(hrefs).toContain(`${demoHome}/office/reports/${reported}`)
  expect(hrefs.some((href) => href?.startsWith(`${demoHome}/office/deliveries/`))).toBe(true)
  expect(hrefs).toContain(`${demoHome}/office/checks`)
})

const staff = [
  'clerk',
  'evaluator',
  'election-officer',
  'budget-officer',
  'auditor',
  'admin',
] as const

test('each group of the desk says how many rows stand below it, and the head how many there are', async () => {
  for (const role of staff) {
    const { groups, said, all } = await deskOf(role)
    for (const { head, rows } of groups) expect(Number(/(\d+)$/.exec(head)?.[1]), head).toBe(rows)
    expect(Number(/(\d+)$/.exec(said)?.[1])).toBe(all)
  }
})

test('what the desk says is yours can be done by you', async () => {
  for (const role of staff) {
    const visitor = await signedInAs(demonstration.origin, role)
    const { document } = await visitor.ask(`${demoHome}/office`)
    const yours = document
      .querySelectorAll('table.grid tbody tr')
      .filter((row) => row.querySelectorAll('td')[3]?.text === 'Сиз')
    for (const row of yours) {
      const page = await visitor.ask(row.querySelector('a')?.getAttribute('href') ?? '')
      expect(page.status, `${role} ${page.url}`).toBe(200)
      if (page.url.includes('/acts/'))
        expect(page.document.querySelector('[value=sign]'), page.url).not.toBeNull()
    }
  }
})

test('every button of every desk leads to a page that its reader may open', async () => {
  for (const role of staff) {
    const { hrefs } = await deskOf(role)
    const visitor = await signedInAs(demonstration.origin, role)
    for (const href of hrefs)
      expect((await visitor.ask(href ?? '')).status, `${role} ${href}`).toBe(200)
  }
})

test('every button in the list of checks leads to what this person may do', async () => {
  for (const role of ['clerk', 'evaluator', 'auditor', 'election-officer'] as const) {
    const visitor = await signedInAs(demonstration.origin, role)
    const { document } = await visitor.ask(`${demoHome}/office/checks`)
    const offered = document
      .querySelectorAll('table.cards td a.button')
      .map((a) => a.getAttribute('href') ?? '')
    for (const href of offered.filter((to) => /(assign|judge|sign)$/.test(to))) {
      const page = await visitor.ask(href)
      expect(
        page.document.querySelector('main form[method=post]'),
        `${role} ${href}`,
      ).not.toBeNull()
    }
    if (role === 'auditor')
      expect(offered.some((to) => /(assign|judge|sign)$/.test(to))).toBe(false)
  }
})

test('each view of the checks says how many rows it shows', async () => {
  for (const role of ['clerk', 'evaluator', 'auditor'] as const) {
    const visitor = await signedInAs(demonstration.origin, role)
    const checks = `${demoHome}/office/checks`
    const { document } = await visitor.ask(checks)
    const counted = document.querySelectorAll('ul.views li').map((li) => ({
      href: li.querySelector('a')?.getAttribute('href') ?? checks,
      said: Number(li.querySelector('small')?.text),
    }))
    expect(counted.length).toBe(7)
    for (const { href, said } of counted) {
      const view = await visitor.ask(href)
      const rows = view.document.querySelectorAll('table.cards tbody tr').length
      expect(rows, `${role} ${href}`).toBe(said)
    }
  }
})
