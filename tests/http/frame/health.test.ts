import { expect, test } from 'vitest'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()

test('the portal says that it is well', async () => {
  expect((await newVisitor(running.origin).ask('/health')).html).toBe('ok')
})

test('a form sent from another site is refused', async () => {
  const answer = await fetch(`${running.origin}/ky`, {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example' },
    body: new URLSearchParams({ name: 'Айгүл' }),
  })
  expect(answer.status).toBe(403)
})
