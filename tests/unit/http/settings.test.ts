import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { environment, environmentFaults } from '#app/http/settings/environment.mjs'
import { readSettings } from '#app/http/settings/settings.server.ts'
import { inProject } from '../../../scripts/project.mjs'

const given = { ASHAR_DATA: '/srv/ashar', MONGODB_URI: 'mongodb://127.0.0.1:27017/ashar' }

/** Set by whatever starts the application, and no business of whoever runs it. */
const ownBusiness = ['NODE_ENV']

/** The keys that a file of settings names, each with the comment above it. */
function keysOf(file: string): string[] {
  const [, ...settings] = file.split('\n').filter((line) => line !== '')
  const lines = settings.filter((line) => !line.startsWith('# --'))
  const keys = lines.flatMap((line) => /^([A-Z_]+)=$/.exec(line)?.[1] ?? [])
  const commented = lines.filter((line) => line.startsWith('# '))
  expect([keys.length, keys.length + commented.length]).toEqual([commented.length, lines.length])
  return keys
}

test('.env.example names every setting with a sentence, and no other', () => {
  const known = Object.keys(environment).filter((key) => !ownBusiness.includes(key))
  expect(keysOf(readFileSync(inProject('.env.example'), 'utf8')).sort()).toEqual(known.sort())
})

const unusable: Partial<Record<keyof typeof environment, readonly string[]>> = {
  NODE_ENV: ['live'],
  PORT: ['-1', '65536', 'http', '80.5', '0x50', ' 80'],
  ASHAR_ADDRESS: ['ashar.kg', 'ftp://ashar.kg', 'https://', 'localhost:3000'],
  ASHAR_PROXIES: ['-1', '9', 'one'],
  MONGODB_URI: ['127.0.0.1:27017', 'http://127.0.0.1:27017', 'mongodb://'],
  ASHAR_DATABASE_PATIENCE: ['0', '61', 'long'],
  ASHAR_CODES_A_DAY: ['9', '100001', 'many'],
  ASHAR_ALLOW_EMBEDDED_DATABASE: ['true', '1', 'YES'],
  ASHAR_SESSION_SECRET: ['short', 'x'.repeat(31)],
  ASHAR_DEMONSTRATION: ['maybe', 'no '],
  ASHAR_KEEP_PAGES: ['never'],
  SMS_GATEWAY_URL: ['sms.example.kg', 'tel:996'],
  SMTP_URL: ['mail.example.kg', 'https://mail.example.kg'],
  MAIL_FROM: ['Ashar', 'Ashar <ashar>', '<>'],
  MAP_TILES_URL: ['tiles', '//tiles.example.kg/{z}/{x}/{y}.png'],
}
const takesAnything = [
  'ASHAR_DATA',
  'SMS_GATEWAY_TOKEN',
  'ASHAR_CLOCK',
  'ASHAR_ELECTIONS',
  'CHROMIUM_PATH',
  'MAP_TILES_ATTRIBUTION',
]
const cases = Object.entries(unusable).flatMap(([key, values]) =>
  values.map((value) => ({ key, value })),
)

test('every setting that can be wrong is tried', () => {
  const tried = [...Object.keys(unusable), ...takesAnything]
  expect(tried.sort()).toEqual(Object.keys(environment).sort())
})

test.each(cases)(
  '$key=$value stops the start with one sentence that names it',
  ({ key, value }) => {
    const faults = environmentFaults({ ...given, [key]: value })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(new RegExp(`^${key} (is "|cannot be used).*: set it to [^.].*\\.$`))
    expect(() => readSettings({ ...given, [key]: value })).toThrow(faults[0])
  },
)

test.each(['MONGODB_URI', 'ASHAR_SESSION_SECRET', 'SMTP_URL'])(
  'a wrong %s is not repeated: there may be a password in it',
  (key) => {
    expect(environmentFaults({ ...given, [key]: 'my-password' }).join()).not.toContain('my-passw')
  },
)

test('a setting that does not exist is named: it may be a slip of the hand', () => {
  expect(environmentFaults({ ...given, ASHAR_ADRESS: 'https://ashar.kg' })).toEqual([
    'ASHAR_ADRESS is no setting: correct or remove it.',
  ])
})

test('a clock that tests may move is refused at a public address', () => {
  const moved = { ...given, ASHAR_CLOCK: '/tmp/clock' }
  expect(readSettings(moved).clockFile).toBe('/tmp/clock')
  expect(() => readSettings({ ...moved, ASHAR_ADDRESS: 'https://ashar.kg' })).toThrow(/ASHAR_CLOCK/)
})

test('to make every page anew is refused at a public address', () => {
  const anew = { ...given, ASHAR_KEEP_PAGES: 'no' }
  expect([readSettings(anew).keepPages, readSettings(given).keepPages]).toEqual([false, true])
  const publicly = { ...anew, ASHAR_ADDRESS: 'https://ashar.kg' }
  expect(() => readSettings(publicly)).toThrow(/ASHAR_KEEP_PAGES/)
})

test('empty settings are as good as none, and usable ones are read', () => {
  const empty = Object.fromEntries(Object.keys(environment).map((key) => [key, '']))
  expect(readSettings({ ...empty, ...given })).toMatchObject({ port: 3000, proxies: 0, sms: null })
  const full = {
    ...given,
    ...{ PORT: '8080', ASHAR_ADDRESS: 'https://ashar.example.kg', ASHAR_PROXIES: '1' },
    SMTP_URL: 'smtps://user:word@mail.example.kg',
    MAIL_FROM: 'Ashar <ashar@example.kg>',
    MAP_TILES_URL: 'https://{s}.tiles.example.kg/{z}/{x}/{y}.png',
  }
  expect(readSettings(full)).toMatchObject({
    port: 8080,
    proxies: 1,
    production: true,
    mail: { from: 'Ashar <ashar@example.kg>' },
  })
})

test('the password that everybody knows signs in on this computer, elsewhere only where it is asked for', () => {
  const signsIn = (env: Record<string, string>) =>
    readSettings({ ASHAR_DATA: '.data', MONGODB_URI: 'mongodb://localhost/ashar', ...env })
      .demonstrationsOpen
  expect(signsIn({})).toBe(true)
  expect(signsIn({ ASHAR_ADDRESS: 'http://127.0.0.1:3000' })).toBe(true)
  expect(signsIn({ ASHAR_ADDRESS: 'https://ashar.example.kg' })).toBe(false)
  expect(signsIn({ ASHAR_ADDRESS: 'http://192.168.1.5', ASHAR_DEMONSTRATION: 'no' })).toBe(false)
  expect(signsIn({ ASHAR_ADDRESS: 'https://ashar.example.kg', ASHAR_DEMONSTRATION: 'yes' })).toBe(
    true,
  )
})
