import { shownAgain } from '#app/forms/rejected-form.ts'
import type { Example } from '#app/ui/example.ts'
import { FieldNamesContext, fieldNames } from '#app/ui/fields/field-names.ts'
import { RequestContext } from '#app/ui/request-context.ts'
import { UnshownForm } from './unshown-form.tsx'

export const examples: readonly Example[] = [
  {
    name: 'a form that came back to a page without it',
    element: (
      <RequestContext.Provider value={{ rejected: shownAgain({ why: ['Жер муниципалдыкы'] }) }}>
        <FieldNamesContext.Provider value={fieldNames()}>
          <UnshownForm />
        </FieldNamesContext.Provider>
      </RequestContext.Provider>
    ),
  },
]
