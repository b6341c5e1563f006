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
  const hrefs = document.querySelectorAll('table.grid td a').map((a) => a.getAttribute('href'))
  return { groups, hrefs, said: document.querySelector('.tools p')?.text ?? '' }
}

test('the clerk’s desk has work of every kind that waits: appeals, reports, late deliveries, checks', async () => {
  const { hrefs } = await deskOf('clerk')
  const { appealed, reported } = demonstration.states
  expect(hrefs).toContain(`${demoHome}/office/appeals/${appealed}`)
  expect(hrefs).toContain(`${demoHome}/office/reports/${reported}`)
  expect(hrefs.some((href) => href?.startsWith(`${demoHome}/office/deliveries/`))).toBe(true)
  expect(hrefs).toContain(`${demoHome}/office/checks`)
})

test('each group of the desk says how many rows stand below it, and the head how many there are', async () => {
  for (const role of ['clerk', 'election-officer'] as const) {
    const { groups, said, hrefs } = await deskOf(role)
    for (const { head, rows } of groups) expect(Number(/(\d+)$/.exec(head)?.[1]), head).toBe(rows)
    expect(Number(/(\d+)$/.exec(said)?.[1])).toBe(hrefs.length)
  }
})
