import { expect, test } from 'vitest'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication({ ASHAR_ADDRESS: 'https://ashar.example', ASHAR_CLOCK: '' })

test('the examples are a missing page at a public address', async () => {
  expect((await newVisitor(running.origin).ask('/ky/_examples')).status).toBe(404)
})
