import type { Role } from '#app/domain/accounts/role.ts'
import { grantable, needsTwoPersons } from '#app/domain/accounts/role-change.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Holder = {
  number: number
  name: string
  roles: readonly Role[]
  /** The act that waits to change a role: until it is signed or returned no other can be asked for. */
  waiting?: number | null
}

const changesNow = (holder: Holder) => (role: Role) => !holder.waiting || !needsTwoPersons(role)

/** The roles one may give, in words. */
export function useRoleOptions(except: readonly Role[] = []) {
  const { roleNames } = useText()
  return grantable
    .filter((role) => !except.includes(role))
    .map((role) => ({ value: role, label: roleNames[role] }))
}

/** One button for each role that can be taken back. */
export function RevokeForms({ holder, formKey }: { holder: Holder; formKey: string }) {
  const { people, roleNames } = useText()
  const taken = holder.roles.filter((role) => grantable.includes(role)).filter(changesNow(holder))
  return taken.map((role) => (
    <Form key={role} formKey={formKey} action="?do=revoke">
      <input type="hidden" name="account" value={holder.number} />
      <input type="hidden" name="role" value={role} />
      <Button second>
        {people.revoke(roleNames[role])}
        <span className="visually-hidden"> {people.revokeFrom(holder.name)}</span>
      </Button>
    </Form>
  ))
}

type GrantProps = { holder: Holder; formKey: string; rejected?: RejectedForm | undefined }

/** Gives one more role to the person found. */
export function GrantForm({ holder, formKey, rejected }: GrantProps) {
  const text = useText().people
  const possible = changesNow(holder)
  const options = useRoleOptions(holder.roles).filter(({ value }) => possible(value))
  return (
    <Form formKey={formKey} action="?do=grant" rejected={rejected}>
      <input type="hidden" name="account" value={holder.number} />
      <Select name="role" label={text.role} options={options} rejected={rejected} />
      <p className="buttons">
        <Button second>{text.grantButton}</Button>
      </p>
    </Form>
  )
}

/** Lets a colleague who lost phone and one-time codes begin again. */
export function ResetForm({ holder, formKey }: { holder: Holder; formKey: string }) {
  const text = useText().secondFactor
  return (
    <>
      <h2>{text.title}</h2>
      <p>{text.resetHint}</p>
      <Form formKey={formKey} action="?do=reset">
        <Button second danger>
          {text.reset}
          <span className="visually-hidden"> {text.resetFrom(holder.name)}</span>
        </Button>
      </Form>
    </>
  )
}
