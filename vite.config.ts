/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** `graphql` as Node resolves it. Vite would take the build for bundlers, a second one beside that of the libraries. */
const alias = [
  {
    find: /^graphql$/u,
    replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)),
  },
]

/** The client build (root: client) and the test projects; a test's suffix says what it needs. */
export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // Small fonts as data: URIs would break `font-src 'self'`.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2048,
  },
  test: {
    root: '.',
    coverage: {
      provider: 'v8',
      include: ['server/**/*.ts', 'client/**/*.{ts,tsx}', 'data/ontology/*.ts'],
      exclude: ['**/*.test.*', 'client/api/generated/**', 'server/testing/**'],
      reporter: ['text-summary', 'json-summary'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          alias,
          include: ['{server,client,data}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.{neo4j,browser,process}.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          alias,
          include: ['server/**/*.neo4j.test.ts'],
          globalSetup: 'server/testing/neo4j.setup.ts',
          // One server, one graph: files take turns.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'process',
          include: ['server/**/*.process.test.ts'],
          // Each Neo4j here lives for seconds: without the optimizing compiler it starts with half of the processor time.
          env: { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' },
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['client/**/*.browser.test.ts'],
          globalSetup: 'server/testing/browser.setup.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
