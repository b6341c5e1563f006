import { expect, test } from 'vitest'
import { actName } from '#app/domain/signatures/act-name.ts'
import { isTakenBack } from '#app/domain/signatures/pending-act.ts'
import { texts } from '#app/i18n/texts.ts'

const role = { act: 'change-role', title: 'Бакыт', account: 'ak-bulun:2', role: 'clerk' } as const
const by = (account: string) => ({ account, name: account, office: null, at: new Date(0) })

test.each(['ky', 'ru', 'en'] as const)(
  'in %s a role act says which role, and given or taken',
  (language) => {
    const { signatures, roleNames, desk } = texts(language)
    const said = (grant: boolean) =>
      actName(signatures.acts, { ...role, grant, before: [] }, role.title)
    expect(said(true)).not.toBe(said(false))
    for (const words of [said(true), said(false)]) {
      expect(words).toContain(roleNames.clerk)
      expect(words).toContain(role.title)
    }
    const content = { ...role, grant: true, before: [] }
    const given = { content, title: role.title, reason: 'Жок' }
    expect(desk.work['returned-act'].about(given)).toContain('Жок')
  },
)

test('an act is taken back by its own asker alone', () => {
  const act = { state: 'declined', askedBy: by('a') } as const
  expect(isTakenBack({ ...act, closedBy: by('a') })).toBe(true)
  expect(isTakenBack({ ...act, closedBy: by('b') })).toBe(false)
  expect(isTakenBack({ ...act, state: 'ended', closedBy: by('a') })).toBe(false)
})
