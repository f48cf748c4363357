// Puts the stock Web Chat on the page, against the Direct Line of the service that served it.
(async () => {
  const place = document.getElementById('chat');
  const line = `${location.origin}/v3/directline`;
  try {
    const response = await fetch(`${line}/tokens/generate`, { method: 'POST' });
    if (!response.ok) {
      throw new Error(`The service answered ${response.status}.`);
    }

    const { token } = await response.json();
    // A message carries its answer twice, as text and as a card; here the card says all of it.
    const store = window.WebChat.createStore({}, () => next => action => {
      const activity = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity;
      if (activity && activity.from.role === 'bot' && (activity.attachments || []).length > 0) {
        const { text, suggestedActions, ...shown } = activity;
        return next({ ...action, payload: { ...action.payload, activity: shown } });
      }

      return next(action);
    });
    window.WebChat.renderWebChat({
      directLine: window.WebChat.createDirectLine({ token, domain: line, webSocket: false, pollingInterval: 500 }),
      store,
      locale: 'en-GB',
      styleOptions: {
        bubbleMaxWidth: 640,
        bubbleBorderRadius: 6,
        bubbleFromUserBackground: '#005a9c',
        bubbleFromUserBorderRadius: 6,
        bubbleFromUserTextColor: 'white',
        disableFileUpload: true,
        hideUploadButton: true,
        primaryFont: 'system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif',
        sendBoxTextWrap: true
      }
    }, place);
  } catch (fault) {
    place.textContent = `The chat could not start. ${fault.message} Reload the page, or use the plain one.`;
  }
})();
