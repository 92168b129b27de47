/** Stands for the browser's interface where a component is drawn without one; nothing that is drawn asks it. */
export default {};
