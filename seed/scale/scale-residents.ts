import { hashPassword } from '#app/services/accounts/passwords/hash-password.server.ts'
import { demoPassword, demoResidents } from '../demo/people.ts'
import { writeMany } from '../write-many.ts'

/** Many residents with invented names, phones and one password. */
export async function scaleResidents(
  place: string,
  residents: number,
  at: Date,
  report: (line: string) => void,
): Promise<void> {
  const password = await hashPassword(demoPassword)
  const entries = Array.from({ length: residents }, (_, index) => {
    const number = index + 1
    const like = demoResidents[index % demoResidents.length]
    return {
      place,
      number,
      name: like?.name ?? '',
      phone: `+9965550${String(number).padStart(5, '0')}`,
      mail: null,
      password,
      roles: ['resident'],
      born: like?.born ?? null,
      village: 1 + (index % 6),
      residentSince: '2010-01-01',
      confirmed: true,
      language: 'ky',
      at,
    }
  })
  await writeMany('accounts', entries, (written) => report(`residents ${written}/${residents}   `))
  await writeMany('counters', [{ place, name: 'account', last: residents }])
}
