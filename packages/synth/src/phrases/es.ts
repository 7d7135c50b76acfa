import type { BankSource } from "./bank.ts";

export const es: BankSource = {
  language: "es",
  joiner: " ",
  spelled: [
    ["arroba", "punto"],
    ["(arroba)", "(punto)"],
    ["[at]", "[dot]"],
  ],
  subject: `
    {p}: {f} [no funciona|falla]
    Error {e} en {p}
    [Problema|Consulta|Incidencia] con {m}
    Pedido {o} – [dónde está|artículo equivocado|entrega]
    [Factura|Reembolso|Cobro doble] de {p}
    No puedo entrar, {f}
    URGENTE: {p} [caído|sin servicio en la oficina]
    Garantía de {m}`,
  greet: `
    Hola,
    Buenos días,
    Buenas tardes,
    Hola {AFIRST},
    Estimados señores:
    Hola {AGENT},`,
  agentGreet: `
    Hola {FIRST}:
    Buenos días, {NAME}:
    Estimado/a {NAME}:
    Hola {NAME}, gracias por escribirnos.`,
  when: `
    desde ayer
    desde la actualización a {v}
    desde el {d}
    desde hace unos {n} días
    tras cambiar {f}
    cada mañana sobre las {h}
    cuando {x} está abierto
    desde la mudanza de oficina
    por tercera vez este mes`,
  problem: `
    Mi {p} {m} [no arranca|no enciende|se queda bloqueado] {w}.
    La función {f} [no responde|dejó de funcionar|se cuelga] {w}.
    [Me sale|Nos aparece] el error {e} al abrir {f} {w}.
    {p} va [muy lento|inestable|sin conexión] {w} y afecta a todo el equipo.
    Me [cobraron dos veces|han facturado {c} de más] en el pedido {o}.
    El paquete {t} [no ha llegado|figura como entregado|está parado en aduanas].
    La opción {f} [ha desaparecido|está en gris] {w}.
    No puedo entrar en la cuenta de {p}, solo veo {e}.
    {p} se cierra en cuanto [abro|activo] {f}.
    Parte de nuestros {n} equipos pierde la conexión {w}.
    Con la versión {v} el {m} [se calienta|se reinicia sin parar|no carga].
    La integración con {x} es rechazada por {p} {w}.`,
  symptom: `
    La luz [parpadea en rojo|queda apagada|se pone ámbar] y no pasa nada más.
    Funciona unos minutos y se vuelve a cortar.
    La pantalla [se queda en blanco|se pone negra|parpadea].
    En el registro aparece {e} [una y otra vez|justo antes], traza {g}.
    Los demás equipos de la red van bien.
    La aplicación muestra {v} y el aparato dice que está al día.
    Pasa [con wifi y con datos|en todos los navegadores].
    En {f} la lista sale vacía.
    Los archivos de {x} [vuelven a la versión anterior|se duplican].
    La batería bajó a {n} por ciento en una hora.`,
  attempt: `
    Ya he reiniciado [dos veces|{n} veces|todo].
    Seguí el artículo {k} [sin éxito|y nada].
    Reinstalar {v} no cambió nada.
    Probamos [otro cable|otro router|un segundo {m}], mismo resultado.
    Restablecí de fábrica y vacié la caché, sigue igual.
    Apagué el cortafuegos y quité {x}, no es eso.
    En el chat me dijeron que desactivara {f}, no sirvió.`,
  question: `
    ¿Pueden [revisarlo|ayudarme|mirarlo], por favor?
    ¿[Qué debo hacer|Cómo lo arreglo]?
    ¿Es un fallo conocido de {v}?
    ¿Cuándo volverá {f}?
    Quisiera [un reembolso|un cambio|que me llamen].
    ¿Tengo que enviar el equipo?
    Por favor, [es urgente|pásenlo a un responsable].`,
  reply: `
    Hecho, [mismo error|sigue {e}|ningún cambio].
    De acuerdo, lo pruebo [esta noche|mañana|ahora mismo].
    Ya tengo {v} y {f} [sigue fallando|va a ratos].
    El número no se lee, en la caja pone {m}.
    [Sí|No], está [por cable|en la red de invitados].
    ¿[Hay novedades|Cómo va mi caso]?
    Adjunto [el registro|la captura|la factura|una foto].
    Es la tercera vez que lo explico.
    Pasó otra vez a las {h}, justo al abrir {x}.
    El transportista dice que {t} fue [devuelto|entregado a un vecino].`,
  thanks: `
    Gracias, [ya funciona|era eso|resuelto].
    Perfecto, {f} vuelve a ir. Pueden cerrar el caso.
    Llegó el repuesto y va bien, muchas gracias.
    Reembolso recibido, gracias por la rapidez.`,
  ack: `
    Gracias por [los datos|su paciencia|avisarnos].
    Siento [las molestias|la demora].
    He revisado [su cuenta|los registros|el pedido {o}].
    Reproducimos el fallo de {f} en {v}.
    Lo seguimos internamente como {e}.
    Tomo el caso de mi compañero {PERSON}.`,
  ask: `
    ¿Puede enviarme [el registro|una captura|una foto de la etiqueta]?
    ¿Qué versión ve en Ajustes, Acerca de?
    ¿A qué hora ocurrió por última vez?
    ¿Está {x} instalado en el mismo equipo?
    ¿Ocurre también con {f} desactivado?
    ¿Cuántos [equipos|usuarios|centros] están afectados?`,
  step: `
    Abra Ajustes, luego {f}, y [elija Restablecer|apáguelo y enciéndalo].
    Actualice a {v} y reinicie.
    Mantenga el botón {n} segundos hasta que la luz parpadee.
    Los pasos están en el artículo {k}: {u}
    Quite el {m}, espere {n} minutos y añádalo de nuevo.
    Cierre sesión en todas partes, vacíe la caché y entre otra vez.
    Ejecute el diagnóstico en {f} y mándeme el código.
    Si vuelve {e}, no restablezca nada y responda aquí.
    Ha salido un {m} nuevo, seguimiento {t}.
    He pasado el caso a [segundo nivel|logística|ingeniería].`,
  resolve: `
    La corrección está en {v}, disponible desde el {d}.
    He reembolsado {c}, tarda hasta 10 días.
    {f} se ha [restablecido|reactivado] y debería funcionar.
    La caída de {f} terminó a las {h}, no se perdieron datos.
    Cierro el caso, si responde se reabre.
    La causa era {x}, vea el artículo {k}.`,
  bye: `
    Un saludo,
    Saludos cordiales,
    Gracias,
    Atentamente,
    Muchas gracias,`,
  agentBye: `
    Un saludo,\\n{AGENT}\\nLumen Support
    Atentamente,\\n{AFIRST}
    Saludos, {AGENT}`,
  auto: `
    Gracias por contactar con Lumen. Responderemos en {n} horas. Puede ayudarle el artículo {k}.
    Confirmación automática del pedido {o}. Estado: {u}`,
  quote: `
    El {d}, {NAME} escribió:
    El {d} a las {h}, {NAME} <{EMAIL}> escribió:`,
  personal: `
    Mi [correo|e-mail] es {EMAIL}.
    La cuenta está a nombre de {EMAIL}.
    [Mi teléfono es|Llámenme al|Tel.:] {PHONE}
    [Mi compañero|Mi mujer|La titular,] {PERSON} tiene el mismo problema.
    Pongan en copia a {PERSON}.
    Mi usuario es {USERNAME}.
    [Mi dirección es|Envíenlo a] {ADDRESS}.
    Ubicación que muestra: {GEO}
    [Nuestra IP es|Bloqueada la] {IP}
    La dirección MAC es {MAC}.
    Número de serie: {DEVICE}
    Pagué con la tarjeta {CARD}.
    Devuélvanlo al IBAN {IBAN}.
    Cuenta bancaria: {BANK}
    [DNI|Mi NIF|Documento|RFC]: {ID}
    Pasaporte {PASSPORT}
    La furgoneta con matrícula {PLATE} recogió el paquete.
    [Fecha de nacimiento|Nací el] {DOB}
    Mi contraseña es {SECRET}
    [El código es|Clave API:] {SECRET}
    Este es el enlace que recibí: {URL}`,
};
