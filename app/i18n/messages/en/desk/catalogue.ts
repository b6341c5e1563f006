export const deskCatalogue = {
  sections: { desk: 'Desk' },
}
