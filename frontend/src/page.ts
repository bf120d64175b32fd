import { computed, inject, type ComputedRef, type InjectionKey, type ShallowRef } from 'vue'
import type { PageName, PageState, PageStateOf } from './api/pages'
import { address, type Query } from './api/address'

export const PageKey: InjectionKey<ShallowRef<PageState>> = Symbol('page')

export function usePage(): ShallowRef<PageState> {
  const state = inject(PageKey)
  if (!state) throw new Error('no page state was provided')
  return state
}

/** The data of a page of the given name; used by the one component that draws it. */
export function usePageData<Name extends PageName>(name: Name): ComputedRef<PageStateOf<Name>['data']> {
  const state = usePage()
  let last = state.value.data as PageStateOf<Name>['data']
  // While the next page is being put in place the old component may be asked once more: it answers with what it had.
  return computed(() => (state.value.page === name ? (last = state.value.data as PageStateOf<Name>['data']) : last))
}

/** Addresses that keep the reader in the state of the register they asked for. */
export function useAddress(): (path: string, query?: Query) => string {
  const state = usePage()
  return (path, query = {}) => address(path, { ...query, asAt: query.asAt ?? state.value.asAt?.requested })
}
