import vue from 'eslint-plugin-vue'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

// The server renders in a plain V8 without Intl: words and figures are formatted by src/format alone, so that both sides write the same.
const absentOnTheServer = [
  { selector: "MemberExpression[object.name='Intl']", message: 'The server has no Intl: use src/format.' },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/]',
    message: 'The server has no locales: use src/format.',
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare']",
    message: 'The server has no locales: sort in SQL.',
  },
  {
    selector: "CallExpression[callee.property.name='normalize']",
    message: 'The server has no Unicode tables for this.',
  },
]

export default defineConfig(
  globalIgnores(['target/', 'node_modules/']),
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    files: ['src/**/*.{ts,vue}'],
    rules: {
      'no-restricted-syntax': ['error', ...absentOnTheServer],
      'vue/multi-word-component-names': 'off',
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
      // Prettier sets the lines.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
    },
  },
)
