/** Stands where something is on its way, as high as most of it. */
export const Skeleton = () => (
  <div className="skeleton" aria-hidden="true">
    <i />
    <i />
    <i />
    <i />
  </div>
)
