import type { Role } from '#app/domain/accounts/role.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'

type Row = {
  number: number
  name: string
  contact: string
  roles: readonly Role[]
  confirmed: boolean
}

/** Everybody with a role beyond that of a resident; contacts are masked. */
export function peopleList({ text: { people: text, roleNames } }: Say): ListFacts<Row> {
  const named = (row: Row) => row.roles.map((role) => roleNames[role]).join(', ')
  return {
    name: 'people',
    title: text.title,
    columns: [
      { key: 'name', label: text.name, kind: 'text', value: ({ name }) => name },
      { key: 'contact', label: text.contact, kind: 'text', value: ({ contact }) => contact },
      { key: 'roles', label: text.roles, kind: 'text', value: named },
    ],
  }
}
