import type { Followed } from '#app/domain/following/followed.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { formKey: string; followed: Followed | null; rejected: RejectedForm | undefined }

/** The one button: to follow, or to follow no longer. */
export function FollowForm({ formKey, followed, rejected }: Props) {
  const text = useText().following
  return (
    <Form formKey={formKey} rejected={rejected}>
      <input type="hidden" name="what" value={followed?.what ?? ''} />
      <p className="buttons">
        <Button name="act" value={followed ? 'stop' : 'follow'} second={followed !== null}>
          {followed ? text.stop : text.follow}
        </Button>
      </p>
    </Form>
  )
}
