import { versions } from './versions.ts'

export const versionCatalogue = { texts: { versions } }
