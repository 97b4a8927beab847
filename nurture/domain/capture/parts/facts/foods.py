"""What people eat and drink, and leave. All folded, as `line.Token.key` is."""

from nurture.domain.capture.parts.clause_words import word_set

DIETS = word_set(
    """
vegan vegetarian veggie pescatarian pescetarian coeliac celiac kosher halal teetotal diabetic lactose gluten
gluten-free dairy-free lactose-intolerant flexitarian t-total teetotaller teetotaler vegetarians vegans
fruitarian gluten-intolerant sugar-free nut-free
"""
)
"""How people eat; lactose and gluten have a second word: intolerant, free."""
INTOLERANT = word_set("intolerant free sensitive")
NOT_FOOD = word_set(
    """
cats cat dogs dog pollen dust hay grass horses fur penicillin latex bees wasps antibiotics ibuprofen feathers
bullshit meetings work mornings plasters nickel aspirin
"""
)
"""What people are allergic to, but do not eat."""
FOODS = word_set(
    """
coriander cilantro mushrooms mushroom olives olive anchovies anchovy cheese fish meat pork beef lamb chicken
seafood shellfish prawns shrimp oysters mussels squid octopus tofu eggs egg milk dairy butter cream yoghurt
yogurt nuts peanuts almonds walnuts hazelnuts cashews sesame soy soya gluten wheat bread pasta rice noodles
pizza sushi ramen curry tomatoes tomato onions onion garlic ginger celery fennel aubergine aubergines eggplant
courgettes zucchini beetroot beets cabbage broccoli cauliflower sprouts kale spinach peas beans lentils
chickpeas potatoes chips fries peppers chillies chilli chili spice spices avocado avocados cucumber cucumbers
lettuce salad salads soup soups fruit fruits apples bananas oranges strawberries raspberries cherries grapes
melon mango mangoes pineapple coconut raisins sultanas marzipan liquorice licorice chocolate chocolates sweets
candy cake cakes biscuits cookies pancakes pudding puddings custard ice-cream icecream honey sugar salt vinegar
mustard mayonnaise mayo ketchup pickles gherkins kimchi sauerkraut liver kidneys offal tripe haggis sausages
bacon ham salami tuna salmon mackerel herring sardines crab lobster coffee tea wine beer gin whisky whiskey rum
vodka alcohol cider prosecco champagne juice cola coke espresso decaf oat tapas dumplings tacos falafel hummus
houmous feta mozzarella stilton brie goats parsnips turnips rhubarb quinces marmalade jam marmite vegemite
porridge oats muesli granola mint dill tarragon basil parsley cinnamon nutmeg saffron vanilla lemon lemons lime
limes grapefruit blueberries blackberries plums peaches pears figs dates truffles caviar bagels croissants
pastries scones tiramisu risotto paella lasagne lasagna kebab kebabs burgers steak veal duck turkey goose
venison rabbit tea. asparagus artichokes radishes leeks okra sweetcorn corn pumpkin squash yams caffeine carbs
fizzy spicy liquor spirits tequila sake cocktails mezcal pastrami pho kefir quinoa couscous bulgur tempeh seitan
miso
"""
)
"""What people eat and drink."""

CONSUMING = word_set("eat eats drink drinks stand like have tolerate touch do digest")
NO_DISH = word_set(
    """
much well out enough here properly at breakfast anything a any with on in before after until
"""
)
