import { parseArgs } from 'node:util'
import { parseContact } from '#app/domain/accounts/contact.ts'
import { codeMinutes } from '#app/domain/accounts/one-time-code.ts'
import { country, platformAddress } from '#app/domain/places/place-id.ts'
import { pathsOf } from '#app/paths.ts'
import { nameAdmin } from '#app/services/accounts/people/name-admin.server.ts'
import { findMunicipality } from '#app/services/places/find-municipality.server.ts'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { runCommand, Unusable } from './unusable.ts'

const usage =
  'Usage: npm run admin -- PHONE-OR-MAIL [--name NAME] [--place MUNICIPALITY] [--reset-second-factor]'

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: {
      name: { type: 'string' },
      place: { type: 'string' },
      'reset-second-factor': { type: 'boolean' },
    },
  })
  const [login, second] = positionals
  if (!login || second) throw new Unusable(usage)
  const contact = parseContact(login)
  if (!contact) throw new Unusable(`${login} is neither a phone nor a mail address.\n${usage}`)
  const name = typeof values.name === 'string' ? values.name : 'Администратор'
  const place = typeof values.place === 'string' ? values.place : null
  return { contact, name, place, resetSecondFactor: values['reset-second-factor'] === true }
}

/**
 * `npm run admin -- PHONE-OR-MAIL`: names an admin of the platform, or with `--place` one of a municipality, and
 * prints where and with which code they set their password. Run again it prints a new code.
 */
await runCommand(async () => {
  const { place: slug, ...named } = readArguments()
  await connect(process.env.MONGODB_URI ?? '')
  try {
    await createIndexes()
    const municipality = slug ? await findMunicipality(slug) : null
    if (slug && !municipality) throw new Unusable(`There is no municipality ${slug}.`)
    const place = municipality?.place ?? country
    const asking = { person: null, language: 'ky', formKey: null, address: '' } as const
    const outcome = await nameAdmin({ ...asking, place, at: new Date() }, named)
    if (outcome.refused) throw new Unusable(`Refused: ${outcome.reason.key}.`)
    const { account, token, code } = outcome.value
    const address = process.env.ASHAR_ADDRESS || `http://localhost:${process.env.PORT || 3000}`
    const paths = pathsOf('ky', slug ?? platformAddress)
    const lines = [
      `${account} is an admin of ${slug ?? 'the platform'}. To set a password, within ${codeMinutes} minutes:`,
      `  open ${new URL(paths.newPassword(token), address).href}`,
      `  and type the code ${code}`,
      `Afterwards they sign in at ${new URL(paths.signIn(), address).href}`,
    ]
    process.stdout.write(`${lines.join('\n')}\n`)
    return 0
  } finally {
    await disconnect()
  }
})
