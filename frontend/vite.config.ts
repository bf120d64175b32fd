import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

/** Two builds of the same components: for the browser, and one plain script for the V8 inside the server. Flags are the same in both. */
export default defineConfig(({ isSsrBuild }) => ({
  // Spaces between elements stay, as a browser reads them.
  plugins: [vue({ template: { compilerOptions: { whitespace: 'preserve' } } })],
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    ...(isSsrBuild ? { 'process.env.NODE_ENV': '"production"' } : {}),
  },
  ssr: { noExternal: true, target: 'webworker' },
  build: isSsrBuild
    ? {
        outDir: 'target/classes/web/ssr',
        target: 'es2022',
        minify: true,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { output: { format: 'iife', name: 'App', entryFileNames: 'ssr.js' } },
      }
    : {
        outDir: 'target/classes/web/client',
        target: 'es2022',
        emptyOutDir: true,
        manifest: 'manifest.json',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: 'src/entry-client.ts' },
      },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
}))
