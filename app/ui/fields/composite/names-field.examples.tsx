import type { Example } from '#app/ui/example.ts'
import { NamesField } from './names-field.tsx'

const labels = {
  ky: 'Тегеректин аты кыргызча',
  ru: 'Тегеректин аты орусча',
  en: 'Тегеректин аты англисче',
}

export const examples: readonly Example[] = [
  {
    name: 'only the Kyrgyz one is needed',
    element: <NamesField name="title" labels={labels} value={{ ky: '2027-жылдын бюджети' }} />,
  },
]
