import { carried, carriedReasons } from './carried.ts'
import { deeds, receipts } from './deeds.ts'
import { fieldReasons, fields } from './fields.ts'
import { frame, frameReasons } from './frame.ts'
import { glossary } from './glossary.ts'
import { lists } from './lists.ts'
import { pages } from './pages.ts'
import { permissionReasons, roleNames } from './permissions.ts'
import { takingPart } from './taking-part.ts'

export const frameCatalogue = {
  texts: { frame, carried, deeds, receipts, takingPart, glossary, fields, lists, pages, roleNames },
  reasons: { ...fieldReasons, ...frameReasons, ...carriedReasons, ...permissionReasons },
}
