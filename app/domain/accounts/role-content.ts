import type { Role } from './role.ts'

/** What giving or taking a role changes: whose, which, and what they hold afterwards. */
export type RoleContent = {
  account: string
  role: Role
  grant: boolean
  before: readonly Role[]
}

export function roleContent(
  holder: { id: string; name: string; roles: readonly Role[] },
  { role, grant }: { role: Role; grant: boolean },
) {
  const { id: account, name, roles: before } = holder
  return { act: 'change-role', title: name, account, role, grant, before } as const
}
