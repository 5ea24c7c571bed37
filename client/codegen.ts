/** Typed documents from the printed schema: `npx graphql-codegen --config client/codegen.ts`; `client/api/documents.test.ts` checks that they are current. */
import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: 'server/api/schema.graphql',
  documents: ['client/**/*.{ts,tsx}', '!client/**/*.test.{ts,tsx}', '!client/api/generated/**'],
  generates: {
    'client/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string' },
        avoidOptionals: { field: true },
        importExtension: '.ts',
      },
    },
  },
}

export default config
