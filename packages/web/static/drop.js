// Files can be dropped on a form that has a field for them.
for (const form of document.querySelectorAll('form[data-drop]')) {
  const field = form.elements[form.dataset.drop];
  for (const hint of form.querySelectorAll('.drop-hint')) hint.hidden = false;
  const isOver = (over) => (event) => {
    if (![...event.dataTransfer.types].includes('Files')) return;
    event.preventDefault();
    form.classList.toggle('drop-over', over);
  };
  form.addEventListener('dragenter', isOver(true));
  form.addEventListener('dragover', isOver(true));
  form.addEventListener('dragleave', isOver(false));
  form.addEventListener('drop', (event) => {
    isOver(false)(event);
    if (event.dataTransfer.files.length > 0) field.files = event.dataTransfer.files;
  });
}
