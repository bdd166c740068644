package org.potline.scenario.whatif;

import java.util.Optional;
import org.potline.scenario.assess.Provenance;
import org.potline.scenario.compare.AllowancePrice;
import org.potline.twin.text.LocalText;

/**
 * A plant as it is, by one method: what scenarios are put beside.
 *
 * @param id       id of the pair of plant and method, as {@link ScenarioResult#baseline} names it
 * @param plant    name under which the run keeps the plant, see {@link WhatIfResult#plants}
 * @param name     the plant's name
 * @param method   method accounted by
 * @param state    how it stands
 * @param price    price of an allowance on the last day of the year; empty where no method has one
 * @param made     what it was made of
 */
public record BaselineResult(String id, String plant, LocalText name, String method, SiteState state, Optional<AllowancePrice> price,
        Provenance made) {
}
