import { allMunicipalities } from '#models/municipality.server.ts'

/** All municipalities that use the portal. */
export const listMunicipalities = allMunicipalities
