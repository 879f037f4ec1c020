import { jsonAnswer } from "../answer.js";
import type { Route } from "../route.js";

/** What kind of site it is: public even where everything else needs a login. */
export const basicInfoRoute: Route = {
  path: /^\/site\/basic-info$/,
  answer: ({ settings }) =>
    jsonAnswer({
      logo_url: "/images/logo.png",
      logo_small_url: "/images/logo-small.png",
      apple_touch_icon_url: "/images/touch.png",
      favicon_url: "/images/favicon.ico",
      title: "Played forum",
      description: "A forum that is played for tests.",
      header_primary_color: "333333",
      header_background_color: "ffffff",
      mobile_logo_url: "",
      ...(settings.year >= 2022 && { login_required: settings.loginRequired, locale: "en" }),
      ...(settings.year >= 2024 && { include_in_discourse_discover: false }),
    }),
};
