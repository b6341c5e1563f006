import { namedFault } from '#app/ui/fields/field-names.ts'
import { useText } from '#app/ui/use-language.ts'

/** How the form names a field of a proposal; empty where the message says it all. */
function useFieldLabel(): (field: string) => string {
  const {
    proposalForm: text,
    proposals: { page },
  } = useText()
  const labels: Readonly<Record<string, string>> = {
    title: text.title,
    language: page.writtenIn,
    theme: text.theme,
    village: text.village,
    landmark: text.landmark,
    latitude: text.latitude,
    longitude: text.longitude,
    description: text.description,
    photos: text.photos,
    papers: text.papers,
    need: text.need,
    beneficiaries: text.beneficiaries,
    households: text.households,
    upkeep: text.help.upkeep,
    'money-value': text.help.money,
    'labour-what': text.help.labour,
    'labour-value': text.help.labour,
    'things-what': text.help.things,
    'things-value': text.help.things,
  }
  const cells: Readonly<Record<string, string>> = {
    what: text.cost.what,
    quantity: text.cost.quantity,
    unit: text.cost.unit,
    price: text.cost.price,
  }
  return (field) => {
    const [, cell = '', row = ''] = /^line-(\w+)-(\d+)$/.exec(field) ?? []
    const named = cells[cell]
    return named ? `${text.cost.row(Number(row) + 1)}, ${named}` : (labels[field] ?? '')
  }
}

/** A fault with its field in front, for lists in which it stands away from it. */
export function useNamedFault(): (fault: { field: string; message: string }) => string {
  const labelOf = useFieldLabel()
  return ({ field, message }) => namedFault(labelOf(field), message)
}
