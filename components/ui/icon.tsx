const paths = {
  gear: 'M8 10.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM8 1.500v1.800M8 12.700v1.800M1.500 8h1.800M12.700 8h1.800M3.400 3.400l1.300 1.300M11.300 11.300l1.300 1.300M3.400 12.600l1.300-1.300M11.300 4.700l1.300-1.300',
  copy: 'M5.500 5.500v-2a1.500 1.500 0 0 1 1.500-1.500h5.500A1.500 1.500 0 0 1 14 3.500V9a1.500 1.500 0 0 1-1.500 1.500h-2M3.500 5.500H9A1.500 1.500 0 0 1 10.500 7v5.500A1.500 1.500 0 0 1 9 14H3.500A1.500 1.500 0 0 1 2 12.500V7a1.500 1.500 0 0 1 1.500-1.500Z',
  check: 'm3 8.500 3.300 3.300L13 4.800',
  cross: 'm4 4 8 8M12 4l-8 8',
  chevron: 'm6 3.500 4.500 4.500L6 12.500',
}

/** A small drawing beside words; it says nothing by itself. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
